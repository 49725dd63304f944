package lianqiao.licence;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import lianqiao.eventlog.Command;
import lianqiao.eventlog.Commands;
import lianqiao.eventlog.Decision;
import lianqiao.eventlog.Done;
import lianqiao.eventlog.NewEvent;
import lianqiao.licence.FeeTerms.Free;
import lianqiao.licence.FeeTerms.TrialThenPay;
import lianqiao.licence.UptakeNotice.State;
import lianqiao.party.Organisations;
import lianqiao.shared.Actor;
import lianqiao.shared.ForbiddenException;
import lianqiao.shared.Ids;
import lianqiao.shared.Refusal;
import lianqiao.shared.RefusedException;
import lianqiao.shared.RowVersion;
import lianqiao.shared.TextLimits;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** From a firm's notice to a recorded licence: each step one transaction. */
@Component
class TakingUp {
    private final Commands commands;
    private final Licensing licensing;
    private final Licences licences;
    private final UptakeNotices notices;
    private final UptakeCourses courses;
    private final Uptakes uptakes;
    private final ObjectProvider<RecordalNumbers> numbers;
    private final Organisations organisations;
    private final Surroundings surroundings;
    private final Clock clock;

    TakingUp(
            Commands commands,
            Licensing licensing,
            Licences licences,
            UptakeNotices notices,
            UptakeCourses courses,
            Uptakes uptakes,
            ObjectProvider<RecordalNumbers> numbers,
            Organisations organisations,
            Surroundings surroundings,
            Clock clock) {
        this.commands = commands;
        this.licensing = licensing;
        this.licences = licences;
        this.notices = notices;
        this.courses = courses;
        this.uptakes = uptakes;
        this.numbers = numbers;
        this.organisations = organisations;
        this.surroundings = surroundings;
        this.clock = clock;
    }

    /** A firm accepts the announced terms in writing; the holder is told. */
    Mono<Done<UptakeNotice>> give(Actor actor, @Nullable String key, UUID licence, UptakeForms.Notice form) {
        var command = Command.of(actor, key, "licence.notice " + licence, form);
        return commands.run(command, UptakeNotice.class, () -> licences.hold(licence)
                .map(open -> notice(actor, open, form))
                .flatMap(notices::add)
                .map(notice -> Decision.of(notice, UptakeEvents.ofNotice("UptakeNoticeGiven", notice))));
    }

    /** The firm thinks better of it, before it is concluded. */
    Mono<Done<UptakeNotice>> takeBack(Actor actor, @Nullable String key, UUID id) {
        var command = Command.of(actor, key, "notice.takeBack " + id, "");
        return commands.run(command, UptakeNotice.class, () -> notices.hold(actor, id)
                .filter(notice -> actor.actsFor(notice.licensee()))
                .switchIfEmpty(Mono.error(() -> new ForbiddenException("LICENSEE_ONLY")))
                .map(notice -> notice.in(State.TAKEN_BACK))
                .flatMap(notices::save)
                .map(notice -> Decision.of(notice, UptakeEvents.ofNotice("UptakeNoticeTakenBack", notice))));
    }

    /**
     * The holder confirms the payment (or the firm itself, where nothing is to be paid), and the licence is concluded.
     *
     * @return the uptake; its certificate has a number from now on
     */
    Mono<Done<Uptake>> conclude(Actor actor, @Nullable String key, UUID id, UptakeForms.Payment form) {
        var command = Command.of(actor, key, "notice.conclude " + id, form);
        return commands.run(command, Uptake.class, () -> notices.hold(actor, id)
                .doOnNext(notice -> mayConclude(actor, notice, form))
                .flatMap(notice -> concluded(notice, form)));
    }

    private Mono<Decision<Uptake>> concluded(UptakeNotice notice, UptakeForms.Payment form) {
        return organisations
                .find(notice.licensee())
                .map(licensee -> new TakeUp(
                        notice.licence(),
                        notice.licensee(),
                        notice.startsOn(),
                        licensee.region(),
                        form.paidFen(),
                        null,
                        null,
                        null,
                        licensee.demonstration()))
                .flatMap(licensing::takeUp)
                .flatMap(taken -> notices.save(notice.in(State.TAKEN))
                        .then(courses.paid(taken.answer().id(), form.paidOn(), form.paidFen(), notice.id()))
                        .thenReturn(taken));
    }

    /** A payment that came later: after a trial, or under a deal. */
    Mono<Done<UUID>> pay(Actor actor, @Nullable String key, UUID uptake, UptakeForms.Payment form) {
        var command = Command.of(actor, key, "uptake.pay " + uptake, form);
        return commands.run(command, UUID.class, () -> courses.get(actor, uptake)
                .filter(course -> actor.actsFor(course.holder()))
                .switchIfEmpty(Mono.error(() -> new ForbiddenException("HOLDER_ONLY")))
                .doOnNext(course -> check(form, true))
                .flatMap(this::inForce)
                .flatMap(course -> courses.paid(uptake, form.paidOn(), form.paidFen(), null)
                        .thenReturn(told("UptakePaid", course, form.paidOn()))));
    }

    /** 备案 (Implementing Rules art. 87): either party files it. Another number takes the place of a wrong one. */
    Mono<Done<UUID>> record(Actor actor, @Nullable String key, UUID uptake, UptakeForms.Recordal form) {
        var command = Command.of(actor, key, "uptake.record " + uptake, form);
        return commands.run(command, UUID.class, () -> {
            var limits = new TextLimits();
            var number = limits.text("number", form.number(), 100);
            var on = form.on() == null ? today() : form.on();
            if (number.isEmpty()) {
                limits.refuse(UptakeRefusals.recordNumberMissing());
            }
            if (on.isAfter(today())) {
                limits.refuse(UptakeRefusals.future("on"));
            }
            limits.check();
            return courses.hold(actor, uptake).flatMap(this::inForce).flatMap(course -> courses.recorded(
                            uptake, number, on)
                    .then(numbered(actor, course, number, on))
                    .map(also -> filed(course, on, also)));
        });
    }

    private static Decision<UUID> filed(UptakeCourse course, LocalDate on, List<NewEvent> also) {
        List<NewEvent> all = new ArrayList<>(also);
        all.addFirst(UptakeEvents.ofUptake("UptakeFiled", course, on));
        return new Decision<>(course.uptake(), all);
    }

    /** Nothing more is filed or paid for a licence that both sides cancelled. */
    private Mono<UptakeCourse> inForce(UptakeCourse course) {
        return uptakes.get(course.uptake()).map(uptake -> {
            if (uptake.cancelledAt() != null) {
                throw UptakeRefusals.cancelled().asException();
            }
            return course;
        });
    }

    private Mono<List<NewEvent>> numbered(Actor actor, UptakeCourse course, String number, LocalDate on) {
        return Mono.zip(
                        uptakes.get(course.uptake()).flatMap(uptake -> licences.get(uptake.licence())),
                        organisations.find(course.licensee()))
                .flatMap(known -> numbers.getObject()
                        .recorded(
                                actor,
                                new RecordalNumbers.Recordal(
                                        course.uptake(),
                                        course.holder(),
                                        course.licensee(),
                                        known.getT1().holder().region(),
                                        known.getT2().region(),
                                        known.getT1().demonstration()
                                                || known.getT2().demonstration(),
                                        number,
                                        on)));
    }

    private UptakeNotice notice(Actor actor, Licence licence, UptakeForms.Notice form) {
        var licensee = actor.requiredOrganisation();
        RowVersion.require(form.version(), licence.version(), licence.id().value());
        var limits = new TextLimits();
        var startsOn = form.startsOn() == null ? today() : form.startsOn();
        var note = limits.text("note", form.note(), 1_000);
        UptakeRefusals.of(licence, licensee, surroundings.plain()).forEach(limits::refuse);
        var terms = licence.declaration().feeTerms();
        if (!terms.isComplete()) {
            limits.refuse(UptakeRefusals.noStandard());
        }
        if (!form.accepted()) {
            limits.refuse(UptakeRefusals.notAccepted());
        }
        if (startsOn.isBefore(today())) {
            limits.refuse(UptakeRefusals.startsInPast());
        }
        limits.check();
        var holder = licence.holder().organisation();
        if (holder == null) {
            throw LicenceRefusals.externalNotClaimed().asException();
        }
        return new UptakeNotice(
                Ids.next(),
                licence.id().value(),
                licensee,
                holder,
                terms,
                licence.version(),
                startsOn,
                note,
                State.GIVEN,
                clock.instant());
    }

    private void mayConclude(Actor actor, UptakeNotice notice, UptakeForms.Payment form) {
        var free = notice.terms() instanceof Free;
        if (!actor.actsFor(notice.holder()) && !free) {
            throw new ForbiddenException("HOLDER_ONLY");
        }
        check(form, !free && !(notice.terms() instanceof TrialThenPay));
    }

    private void check(UptakeForms.Payment form, boolean needed) {
        List<Refusal> refusals = new ArrayList<>();
        if (needed && (form.paidOn() == null || form.paidFen() == null)) {
            refusals.add(UptakeRefusals.paymentMissing());
        }
        if (form.paidOn() != null && form.paidOn().isAfter(today())) {
            refusals.add(UptakeRefusals.future("paidOn"));
        }
        if (form.paidFen() != null && form.paidFen() < 0) {
            refusals.add(UptakeRefusals.negative());
        }
        if (!refusals.isEmpty()) {
            throw new RefusedException(refusals);
        }
    }

    private static Decision<UUID> told(String type, UptakeCourse course, @Nullable LocalDate on) {
        return new Decision<>(course.uptake(), List.<NewEvent>of(UptakeEvents.ofUptake(type, course, on)));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
