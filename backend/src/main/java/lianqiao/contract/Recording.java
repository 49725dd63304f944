package lianqiao.contract;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import lianqiao.deal.DealDesk;
import lianqiao.deal.DealFacts;
import lianqiao.eventlog.Command;
import lianqiao.eventlog.Commands;
import lianqiao.eventlog.Decision;
import lianqiao.eventlog.Done;
import lianqiao.eventlog.NewEvent;
import lianqiao.evidence.EvidenceFiles;
import lianqiao.shared.Actor;
import lianqiao.shared.Ids;
import lianqiao.shared.NotFoundException;
import lianqiao.shared.TextLimits;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Writes down what was agreed, under which numbers it is registered, and what a licensee reports. */
@Component
class Recording {
    private final DealDesk deals;
    private final ContractRecords records;
    private final ContractNumbers numbers;
    private final Numbering numbering;
    private final EvidenceFiles files;
    private final Commands commands;
    private final Clock clock;

    Recording(
            DealDesk deals,
            ContractRecords records,
            ContractNumbers numbers,
            Numbering numbering,
            EvidenceFiles files,
            Commands commands,
            Clock clock) {
        this.deals = deals;
        this.records = records;
        this.numbers = numbers;
        this.numbering = numbering;
        this.files = files;
        this.commands = commands;
        this.clock = clock;
    }

    Mono<Done<ContractTerms>> terms(Actor actor, @Nullable String key, UUID id, ContractTerms form) {
        var command = Command.of(actor, key, "contract.terms " + id, form);
        return commands.run(command, ContractTerms.class, () -> deals.facts(actor, id)
                .flatMap(deal -> records.keep(id, form, actor, clock.instant())
                        .map(kept -> Decision.of(
                                kept, new NewEvent("ContractTermsEntered", id, ContractEvents.Terms.of(deal, kept))))));
    }

    /** The same number counts once, whatever register, place and deal it comes from: later entries lead to the first. */
    Mono<Done<ContractNumber>> number(Actor actor, @Nullable String key, UUID id, ContractForms.Number form) {
        notAfterToday("registeredOn", form.registeredOn());
        var saying = new Numbering.Saying(form.register(), form.number(), form.registeredOn(), "number");
        var command = Command.of(actor, key, "contract.number " + id, form);
        return commands.run(command, ContractNumber.class, () -> records.hold(id)
                .then(deals.facts(actor, id))
                .flatMap(deal -> deal.over()
                        ? Mono.error(ContractRefusals.contractOver().asException())
                        : numbering.enter(actor, NumberedContract.of(deal), ContractNumber.Place.PAPERS, saying)));
    }

    /** It was wrong: it stays listed with the reason, and counts no longer unless something else of the contract says it. */
    Mono<Done<ContractNumber>> takeNumberBack(
            Actor actor, @Nullable String key, UUID number, ContractForms.TakeBack form) {
        checked(form);
        var command = Command.of(actor, key, "contract.numberBack " + number, form);
        return commands.run(command, ContractNumber.class, () -> held(actor, number)
                .flatMap(deal -> numbers.find(number).flatMap(known -> numberBack(deal, known, form))));
    }

    private Mono<DealFacts> held(Actor actor, UUID number) {
        return numbers.find(number)
                .flatMap(known -> Mono.justOrEmpty(known.deal()))
                .flatMap(deal -> records.hold(deal).then(deals.facts(actor, deal)))
                .onErrorMap(NotFoundException.class, hidden -> new NotFoundException("contract number", number))
                .switchIfEmpty(Mono.error(() -> new NotFoundException("contract number", number)));
    }

    private Mono<Decision<ContractNumber>> numberBack(
            DealFacts deal, ContractNumber known, ContractForms.TakeBack form) {
        if (!known.stands()) {
            throw ContractRefusals.takenBackBefore().asException();
        }
        if (known.place() != ContractNumber.Place.PAPERS) {
            throw ContractRefusals.writtenElsewhere(known.place()).asException();
        }
        return numbering
                .takeBack(NumberedContract.of(deal), known, form.because(), form.words())
                .flatMap(told -> numbers.find(known.id()).map(back -> Decision.of(back, told)));
    }

    /** By who gave it: it stays listed with the reason, its sum counts no longer, and its period may be reported again. */
    Mono<Done<RoyaltyReport>> takeReportBack(
            Actor actor, @Nullable String key, UUID report, ContractForms.TakeBack form) {
        checked(form);
        var command = Command.of(actor, key, "contract.reportBack " + report, form);
        return commands.run(command, RoyaltyReport.class, () -> records.report(report)
                .flatMap(known -> records.hold(known.deal()).then(deals.facts(actor, known.deal())))
                .onErrorMap(NotFoundException.class, hidden -> new NotFoundException("royalty report", report))
                .switchIfEmpty(Mono.error(() -> new NotFoundException("royalty report", report)))
                .doOnNext(deal -> licenseeOnly(actor, deal))
                .flatMap(deal -> records.report(report).flatMap(known -> reportBack(deal, known, form))));
    }

    private Mono<Decision<RoyaltyReport>> reportBack(DealFacts deal, RoyaltyReport known, ContractForms.TakeBack form) {
        if (!known.stands()) {
            throw ContractRefusals.takenBackBefore().asException();
        }
        return records.takeBack(known.id(), new TakenBack(form.because(), form.words(), clock.instant()))
                .then(records.report(known.id()))
                .map(back -> Decision.of(
                        back,
                        new NewEvent(
                                "RoyaltyReportTakenBack",
                                deal.id(),
                                ContractEvents.RoyaltyTakenBack.of(deal, back, form.because()))));
    }

    private static void checked(ContractForms.TakeBack form) {
        if (!form.because().isAPersons()) {
            throw ContractRefusals.notAPersons(form.because()).asException();
        }
        if (form.because() == TakenBack.Why.OTHER && form.words().isEmpty()) {
            throw ContractRefusals.noteMissing().asException();
        }
    }

    private static void licenseeOnly(Actor actor, DealFacts deal) {
        if (!actor.actsFor(deal.demand().organisation())) {
            throw ContractRefusals.notTheLicensee().asException();
        }
    }

    Mono<Done<RoyaltyReport>> report(Actor actor, @Nullable String key, UUID id, ContractForms.Report form) {
        var limits = new TextLimits();
        if (form.until().isBefore(form.from())) {
            limits.refuse(ContractRefusals.periodTurned());
        }
        limits.check();
        notAfterToday("until", form.until());
        var report = new RoyaltyReport(
                Ids.next(),
                id,
                form.from(),
                form.until(),
                form.baseFen(),
                form.royaltyFen(),
                form.evidence(),
                clock.instant(),
                null);
        var command = Command.of(actor, key, "contract.report " + id, form);
        return commands.run(command, RoyaltyReport.class, () -> deals.facts(actor, id)
                .flatMap(deal -> reported(actor, deal, report)));
    }

    private Mono<Decision<RoyaltyReport>> reported(Actor actor, DealFacts deal, RoyaltyReport report) {
        licenseeOnly(actor, deal);
        return records.hold(deal.id())
                .then(records.reports(deal.id())
                        .filter(other -> other.stands() && report.meets(other))
                        .next()
                        .flatMap(other -> Mono.<Void>error(
                                () -> ContractRefusals.periodReported(other.from() + " – " + other.until())
                                        .asException())))
                .then(files.relyOn(deal.id(), report.evidence()))
                .filter(stands -> stands)
                .switchIfEmpty(
                        Mono.error(() -> ContractRefusals.evidenceMissing().asException()))
                .then(records.add(report, Objects.requireNonNull(actor.organisation())))
                .thenReturn(Decision.of(
                        report, new NewEvent("RoyaltyReported", deal.id(), ContractEvents.Royalty.of(deal, report))));
    }

    private void notAfterToday(String field, LocalDate day) {
        if (day.isAfter(LocalDate.now(clock))) {
            throw ContractRefusals.inTheFuture(field).asException();
        }
    }
}
