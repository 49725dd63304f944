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
import lianqiao.shared.TextLimits;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Writes down what was agreed, under which numbers it is registered, and what a licensee reports. */
@Component
class Recording {
    private final DealDesk deals;
    private final ContractRecords records;
    private final EvidenceFiles files;
    private final Commands commands;
    private final Clock clock;

    Recording(DealDesk deals, ContractRecords records, EvidenceFiles files, Commands commands, Clock clock) {
        this.deals = deals;
        this.records = records;
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

    /** The same number counts once, whatever register and deal it comes from: later entries lead to the first. */
    Mono<Done<ContractNumber>> number(Actor actor, @Nullable String key, UUID id, ContractForms.Number form) {
        String spelling = NumberKey.of(form.number());
        if (spelling.isEmpty()) {
            throw ContractRefusals.numberEmpty().asException();
        }
        notAfterToday("registeredOn", form.registeredOn());
        var command = Command.of(actor, key, "contract.number " + id, form);
        return commands.run(
                command, ContractNumber.class, () -> deals.facts(actor, id).flatMap(deal -> records.hold(id)
                        .then(records.numbers(id)
                                .filter(known -> known.register() == form.register()
                                        && NumberKey.of(known.number()).equals(spelling))
                                .next()
                                .map(known -> Decision.of(known))
                                .switchIfEmpty(Mono.defer(() -> entered(actor, deal, form, spelling))))));
    }

    private Mono<Decision<ContractNumber>> entered(
            Actor actor, DealFacts deal, ContractForms.Number form, String spelling) {
        ContractNumber first = number(actor, deal, form, null);
        return records.add(first, spelling)
                .flatMap(added -> added
                        ? Mono.just(Decision.of(
                                first,
                                new NewEvent(
                                        "ContractNumberEntered",
                                        deal.id(),
                                        ContractEvents.Number.of(deal, first, spelling))))
                        : linked(actor, deal, form, spelling));
    }

    private Mono<Decision<ContractNumber>> linked(
            Actor actor, DealFacts deal, ContractForms.Number form, String spelling) {
        return records.first(spelling).flatMap(first -> {
            if (!first.deal().equals(deal.id())) {
                throw ContractRefusals.numberElsewhere().asException();
            }
            ContractNumber same = number(actor, deal, form, first.id());
            return records.add(same, spelling)
                    .thenReturn(Decision.of(
                            same,
                            new NewEvent(
                                    "ContractNumberLinked",
                                    deal.id(),
                                    ContractEvents.Number.of(deal, same, spelling))));
        });
    }

    private ContractNumber number(Actor actor, DealFacts deal, ContractForms.Number form, @Nullable UUID sameAs) {
        return new ContractNumber(
                Ids.next(),
                deal.id(),
                form.register(),
                form.number().strip(),
                form.registeredOn(),
                sameAs,
                actor.organisation(),
                clock.instant());
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
                form.from(),
                form.until(),
                form.baseFen(),
                form.royaltyFen(),
                form.evidence(),
                clock.instant());
        var command = Command.of(actor, key, "contract.report " + id, form);
        return commands.run(command, RoyaltyReport.class, () -> deals.facts(actor, id)
                .flatMap(deal -> reported(actor, deal, report)));
    }

    private Mono<Decision<RoyaltyReport>> reported(Actor actor, DealFacts deal, RoyaltyReport report) {
        if (!actor.actsFor(deal.demand().organisation())) {
            throw ContractRefusals.notTheLicensee().asException();
        }
        return records.hold(deal.id())
                .then(records.reports(deal.id())
                        .filter(other -> !other.until().isBefore(report.from())
                                && !report.until().isBefore(other.from()))
                        .next()
                        .flatMap(other -> Mono.<Void>error(
                                () -> ContractRefusals.periodReported(other.from() + " – " + other.until())
                                        .asException())))
                .then(files.relyOn(deal.id(), report.evidence()))
                .filter(stands -> stands)
                .switchIfEmpty(
                        Mono.error(() -> ContractRefusals.evidenceMissing().asException()))
                .then(records.add(deal.id(), report, Objects.requireNonNull(actor.organisation())))
                .thenReturn(Decision.of(
                        report, new NewEvent("RoyaltyReported", deal.id(), ContractEvents.Royalty.of(deal, report))));
    }

    private void notAfterToday(String field, LocalDate day) {
        if (day.isAfter(LocalDate.now(clock))) {
            throw ContractRefusals.inTheFuture(field).asException();
        }
    }
}
