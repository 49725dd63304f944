package lianqiao.licence;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import lianqiao.chain.Assignment;
import lianqiao.eventlog.Command;
import lianqiao.eventlog.Commands;
import lianqiao.eventlog.Decision;
import lianqiao.eventlog.Done;
import lianqiao.eventlog.NewEvent;
import lianqiao.licence.FormReader.Filled;
import lianqiao.licence.FormReader.Reading;
import lianqiao.party.Organisation;
import lianqiao.party.Organisations;
import lianqiao.patent.Patent;
import lianqiao.patent.Patents;
import lianqiao.shared.Actor;
import lianqiao.shared.ConflictException;
import lianqiao.shared.Ids;
import lianqiao.shared.NotFoundException;
import lianqiao.shared.RowVersion;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** The commands on licences: each one transaction that changes the tables and appends what happened. */
@Component
public class Licensing {
    private final Commands commands;
    private final Licences licences;
    private final Uptakes uptakes;
    private final Patents patents;
    private final Organisations organisations;
    private final FormReader forms;
    private final ExternalLicences external;
    private final Contacts contacts;
    private final UptakeCourses courses;
    private final Surroundings surroundings;
    private final Clock clock;

    Licensing(
            Commands commands,
            Licences licences,
            Uptakes uptakes,
            Patents patents,
            Organisations organisations,
            FormReader forms,
            ExternalLicences external,
            Contacts contacts,
            UptakeCourses courses,
            Surroundings surroundings,
            Clock clock) {
        this.commands = commands;
        this.licences = licences;
        this.uptakes = uptakes;
        this.patents = patents;
        this.organisations = organisations;
        this.forms = forms;
        this.external = external;
        this.contacts = contacts;
        this.courses = courses;
        this.surroundings = surroundings;
        this.clock = clock;
    }

    /** Keeps a draft of the actor's organisation; it may be incomplete. */
    public Mono<Done<LicenceView>> draft(Actor actor, @Nullable String key, LicenceForm form) {
        var command = Command.of(actor, key, "licence.draft", form);
        return commands.run(command, LicenceView.class, () -> {
            var filled = forms.read(form, today());
            return organisations
                    .find(actor.requiredOrganisation())
                    .flatMap(holder -> told(filled, holder.id()).map(known -> begin(known, holder)))
                    .flatMap(licences::save)
                    .flatMap(saved -> contact(saved, filled))
                    .map(saved -> announced("LicenceDrafted", saved));
        });
    }

    /** Rewrites a draft, if nobody else did meanwhile. */
    public Mono<Done<LicenceView>> revise(Actor actor, @Nullable String key, UUID id, LicenceForm form) {
        var command = Command.of(actor, key, "licence.revise " + id, form);
        return commands.run(command, LicenceView.class, () -> {
            var filled = forms.read(form, today());
            return own(actor, id)
                    .doOnNext(old -> RowVersion.require(form.version(), old.version(), id))
                    .flatMap(old -> told(filled, actor.requiredOrganisation()).map(known -> revised(old, known)))
                    .flatMap(licences::save)
                    .flatMap(saved -> contact(saved, filled))
                    .map(saved -> announced("LicenceRevised", saved));
        });
    }

    /** Publishes a draft that breaks no rule; otherwise all broken rules are told at once. */
    public Mono<Done<LicenceView>> publish(Actor actor, @Nullable String key, UUID id) {
        var command = Command.of(actor, key, "licence.publish " + id, "");
        return commands.run(command, LicenceView.class, () -> own(actor, id)
                .map(draft -> draft.publish(surroundings.plain(), clock))
                .flatMap(licences::save)
                .flatMap(saved -> published(saved).flatMap(told -> claimed(saved)
                        .map(old -> told.and(change("LicenceClaimed", old)))
                        .defaultIfEmpty(told))));
    }

    /** It counts in the park of its holder, too. */
    private Mono<Decision<LicenceView>> published(Licence saved) {
        return organisations
                .countedAs(saved.holder().organisation())
                .map(holder -> LicenceChange.of(saved, today()).in(holder.park()))
                .map(body -> Decision.of(
                        LicenceView.of(saved, surroundings.plain()),
                        new NewEvent("LicencePublished", saved.id().value(), body)));
    }

    /** What another platform published of it ends in the same transaction; empty for what was not made of a claim. */
    private Mono<Licence> claimed(Licence published) {
        var claim = published.claim();
        return claim == null
                ? Mono.empty()
                : licences.get(claim)
                        .map(external -> external.giveWayTo(published, clock))
                        .flatMap(ended -> licences.move(List.of(ended))
                                .filter(moved -> !moved.isEmpty())
                                .switchIfEmpty(Mono.error(() -> ConflictException.changedMeanwhile(claim)))
                                .thenReturn(ended.stored()));
    }

    /** Withdraws a published licence; whoever took it before keeps it. */
    public Mono<Done<LicenceView>> withdraw(Actor actor, @Nullable String key, UUID id) {
        var command = Command.of(actor, key, "licence.withdraw " + id, "");
        return commands.run(command, LicenceView.class, () -> own(actor, id)
                .map(published -> published.withdraw(clock))
                .flatMap(licences::save)
                .map(saved -> announced("LicenceWithdrawn", saved)));
    }

    /**
     * A firm takes a licence. Runs in the caller's transaction, and the caller appends the event; so a deal and its uptake
     * are concluded together or not at all.
     */
    public Mono<Decision<Uptake>> takeUp(TakeUp request) {
        return licences.hold(request.licence())
                .flatMap(licence -> uptakes.add(licence.takeUp(Ids.next(), request, surroundings.plain(), clock))
                        .flatMap(uptake -> opened(uptake, licence))
                        .flatMap(uptake -> recorded(uptake, request, licence)));
    }

    private Mono<Decision<Uptake>> recorded(Uptake uptake, TakeUp request, Licence licence) {
        return Mono.zip(
                        organisations.countedAs(licence.holder().organisation()),
                        organisations.countedAs(uptake.licensee()))
                .map(sides -> UptakeRecorded.of(uptake, request, licence, sides.getT1(), sides.getT2()))
                .map(body -> Decision.of(uptake, new NewEvent("UptakeRecorded", uptake.id(), body)));
    }

    /**
     * Both sides cancel a concluded licence. Runs in the caller's transaction, and the caller appends the event. The certificate stays
     * as the record of what was; the firm may take the licence again.
     */
    public Mono<Decision<Uptake>> cancel(UUID uptake) {
        return uptakes.get(uptake).flatMap(known -> licences.hold(known.licence())
                .flatMap(licence -> uptakes.cancel(uptake, clock.instant())
                        .flatMap(cancelled -> uptakes.noneLeft(cancelled.patent(), licence.basis())
                                .map(alone -> Decision.of(
                                        cancelled,
                                        new NewEvent(
                                                "UptakeCancelled",
                                                uptake,
                                                UptakeCancelled.of(cancelled, licence, alone)))))
                        .defaultIfEmpty(Decision.of(known))));
    }

    /** Every uptake has a certificate with a number, however it came about. */
    private Mono<Uptake> opened(Uptake uptake, Licence licence) {
        var holder = licence.holder().organisation();
        return holder == null
                ? Mono.error(() -> LicenceRefusals.externalNotClaimed().asException())
                : courses.open(uptake, holder, licence.declaration().feeTerms()).thenReturn(uptake);
    }

    /**
     * Brings in what another platform published, in the caller's transaction, who appends the events: an import appends once for
     * all that a batch brought. Safe to repeat: what is known under its source and number, and unchanged, is left alone.
     *
     * @return for each, in the order given, what became of it
     */
    public Mono<Decision<List<ExternalOutcome>>> bringExternal(List<ExternalLicence> rows) {
        return external.bring(rows);
    }

    /**
     * What the rules would say of a form that somebody is still writing: what can't be read and what may not be published, all at
     * once. Stores nothing.
     *
     * @param id of the draft that the form belongs to; null for a new one
     */
    Mono<LicenceCheck> check(Actor actor, LicenceForm form, @Nullable UUID id) {
        var reading = forms.tryToRead(form, today());
        return organisations
                .find(actor.requiredOrganisation())
                .flatMap(holder ->
                        stored(reading).map(patent -> begin(reading.filled().of(patent), holder)))
                .map(licence -> id == null ? licence : licence.as(new LicenceId(id)))
                .flatMap(licence -> surroundings.of(licence).map(licence::check))
                .map(examination -> LicenceCheck.of(reading, examination));
    }

    /** What the form says of the patent, with what the register's files have told of it. */
    private Mono<Patent> stored(Reading reading) {
        var said = reading.filled().patent();
        return reading.numbered() ? patents.find(said.number()).map(said::with).defaultIfEmpty(said) : Mono.just(said);
    }

    private Licence begin(Filled filled, Organisation holder) {
        var who = new Holder(holder.id(), holder.name(), holder.kind(), holder.region());
        return Licence.begin(filled, who, holder.demonstration(), clock);
    }

    private Licence revised(Licence old, Filled filled) {
        var nodes = new Assignment(old.nodes(), old.nodesKept()).followedBy(filled.assignment());
        return old.revise(filled.basis(), filled.patent(), filled.declaration(), nodes, clock);
    }

    private Mono<Filled> told(Filled filled, UUID organisation) {
        return patents.tell(filled.patent(), organisation).map(filled::of);
    }

    private Mono<Licence> contact(Licence saved, Filled filled) {
        var contact = filled.contact();
        return contact == null
                ? Mono.just(saved)
                : contacts.keep(saved.id().value(), contact).thenReturn(saved);
    }

    /** What is another organisation's is not told apart from what is not there. */
    private Mono<Licence> own(Actor actor, UUID id) {
        return licences.get(id)
                .filter(licence -> actor.actsFor(licence.holder().organisation()))
                .switchIfEmpty(Mono.error(() -> new NotFoundException("licence", id)));
    }

    private Decision<LicenceView> announced(String type, Licence licence) {
        return Decision.of(LicenceView.of(licence, surroundings.plain()), change(type, licence));
    }

    private NewEvent change(String type, Licence licence) {
        return new NewEvent(type, licence.id().value(), LicenceChange.of(licence, today()));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
