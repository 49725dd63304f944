package lianqiao.kpi;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import lianqiao.eventlog.Command;
import lianqiao.eventlog.Commands;
import lianqiao.eventlog.Decision;
import lianqiao.eventlog.Done;
import lianqiao.eventlog.NewEvent;
import lianqiao.party.Members;
import lianqiao.shared.Actor;
import lianqiao.shared.ForbiddenException;
import lianqiao.shared.Ids;
import lianqiao.shared.NotFoundException;
import lianqiao.shared.Refusal;
import lianqiao.shared.RefusedException;
import lianqiao.shared.TextLimits;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The commands on corrections: one person asks, another decides; the ledger then reads the approval like any other event. */
@Component
class CorrectionDesk {
    private static final int MOST_WORDS = 1_000;

    private final Commands commands;
    private final Corrections corrections;
    private final Ledger ledger;
    private final Members members;
    private final Clock clock;

    CorrectionDesk(Commands commands, Corrections corrections, Ledger ledger, Members members, Clock clock) {
        this.commands = commands;
        this.corrections = corrections;
        this.ledger = ledger;
        this.members = members;
        this.clock = clock;
    }

    /** Bodies of the events: what is countered, by code; who is told. The words stay in the table. */
    record EntryCorrectionAsked(UUID correction, long entry, String measure, String reason) {}

    record EntryCorrected(
            UUID correction, long entry, String measure, String fact, String reason, Set<UUID> concerned, UUID asker) {}

    record EntryCorrectionEnded(UUID correction, long entry, String measure, UUID asker) {}

    Mono<Done<CorrectionView>> ask(Actor actor, @Nullable String key, CorrectionForms.Ask form) {
        return commands.run(Command.of(actor, key, "ledger.correction", form), CorrectionView.class, () -> {
            var limits = new TextLimits();
            String words = words(limits, "words", form.words());
            CorrectionReason reason = form.reason();
            if (reason == null) {
                limits.refuse(CorrectionRefusals.reasonMissing());
                throw new RefusedException(limits.refusals());
            }
            limits.check();
            return ledger.entry(form.entry())
                    .switchIfEmpty(Mono.error(() -> new NotFoundException("entry", form.entry())))
                    .delayUntil(entry -> canBeAsked(actor, entry))
                    .flatMap(entry -> asked(actor, entry, reason, words));
        });
    }

    private Mono<Void> canBeAsked(Actor actor, Entry entry) {
        return Mono.zip(corrections.isAsked(entry.seq()), ledger.saidOf(List.of(entry.fact())))
                .doOnNext(found -> {
                    List<Refusal> refusals = new ArrayList<>(CorrectionRules.obstaclesToAsk(actor, entry));
                    if (found.getT1()) {
                        refusals.add(CorrectionRefusals.alreadyAsked(entry.seq()));
                    } else if (!CounterEntry.isBalanced(entry, found.getT2())) {
                        refusals.add(CorrectionRefusals.nothingLeft(entry.seq()));
                    }
                    refuse(refusals);
                })
                .then();
    }

    private Mono<Decision<CorrectionView>> asked(Actor actor, Entry entry, CorrectionReason reason, String words) {
        UUID id = Ids.next();
        var event = new EntryCorrectionAsked(id, entry.seq(), entry.fact().measure(), reason.name());
        return corrections
                .ask(id, entry.seq(), reason, words, actor, clock.instant())
                .then(Mono.defer(() -> corrections.get(actor, id)))
                .map(made -> Decision.of(
                        CorrectionView.of(made, actor, false), new NewEvent("EntryCorrectionAsked", id, event)));
    }

    Mono<Done<CorrectionView>> approve(Actor actor, @Nullable String key, UUID id, CorrectionForms.Answer form) {
        return decide(actor, key, id, Correction.State.APPROVED, form);
    }

    Mono<Done<CorrectionView>> refuse(Actor actor, @Nullable String key, UUID id, CorrectionForms.Answer form) {
        return decide(actor, key, id, Correction.State.REFUSED, form);
    }

    private Mono<Done<CorrectionView>> decide(
            Actor actor, @Nullable String key, UUID id, Correction.State state, CorrectionForms.Answer form) {
        Command command = Command.of(actor, key, "ledger.correction " + state + " " + id, form);
        return commands.run(command, CorrectionView.class, () -> {
            var limits = new TextLimits();
            String answer = limits.text("words", form.words(), MOST_WORDS);
            if (answer.isBlank() && state == Correction.State.REFUSED) {
                limits.refuse(CorrectionRefusals.wordsMissing("words"));
            }
            limits.check();
            return corrections
                    .locked(actor, id)
                    .delayUntil(found -> belongs(actor, found.entry())
                            .doOnNext(belongs -> refuse(CorrectionRules.obstaclesToDecide(actor, found, belongs))))
                    .delayUntil(found -> state == Correction.State.APPROVED ? stillCounts(found) : Mono.empty())
                    .delayUntil(found -> corrections.decide(id, state, answer, actor, clock.instant()))
                    .flatMap(found -> corrections.get(actor, id).map(now -> decided(actor, now)));
        });
    }

    /** Between the question and the answer, the fact's own events may have taken it back. */
    private Mono<Void> stillCounts(Correction found) {
        return ledger.saidOf(List.of(found.entry().fact()))
                .doOnNext(said -> {
                    if (!CounterEntry.isBalanced(found.entry(), said)) {
                        throw CorrectionRefusals.nothingLeft(found.entry().seq())
                                .asException();
                    }
                })
                .then();
    }

    private static Decision<CorrectionView> decided(Actor actor, Correction now) {
        Entry entry = now.entry();
        Fact fact = entry.fact();
        NewEvent event = now.state() == Correction.State.APPROVED
                ? new NewEvent(
                        CounterEntry.EVENT,
                        now.id(),
                        new EntryCorrected(
                                now.id(),
                                entry.seq(),
                                fact.measure(),
                                fact.key(),
                                now.reason().name(),
                                CorrectionRules.concerned(entry),
                                now.askedFor()))
                : new NewEvent(
                        "EntryCorrectionRefused",
                        now.id(),
                        new EntryCorrectionEnded(now.id(), entry.seq(), fact.measure(), now.askedFor()));
        return Decision.of(CorrectionView.of(now, actor, false), event);
    }

    /** By the person who asked. */
    Mono<Done<CorrectionView>> withdraw(Actor actor, @Nullable String key, UUID id) {
        return commands.run(
                Command.of(actor, key, "ledger.correction withdraw " + id, id), CorrectionView.class, () -> corrections
                        .locked(actor, id)
                        .doOnNext(found -> {
                            if (!found.askedBy().equals(actor.account())) {
                                throw new ForbiddenException("CORRECTION_NOT_YOURS");
                            }
                            if (found.state() != Correction.State.ASKED) {
                                throw CorrectionRefusals.decided().asException();
                            }
                        })
                        .delayUntil(
                                found -> corrections.decide(id, Correction.State.WITHDRAWN, "", actor, clock.instant()))
                        .flatMap(found -> corrections.get(actor, id))
                        .map(now -> Decision.of(
                                CorrectionView.of(now, actor, false),
                                new NewEvent(
                                        "EntryCorrectionWithdrawn",
                                        id,
                                        new EntryCorrectionEnded(
                                                id,
                                                now.entry().seq(),
                                                now.entry().fact().measure(),
                                                now.askedFor())))));
    }

    /** Whether the person is a member of a party, or of the centre that earned the entry: acting for another one changes nothing. */
    Mono<Boolean> belongs(Actor actor, Entry entry) {
        return Flux.fromIterable(CorrectionRules.concerned(entry))
                .concatMap(members::of)
                .any(member -> member.account().equals(actor.account()));
    }

    private static String words(TextLimits limits, String field, @Nullable String given) {
        String words = limits.text(field, given, MOST_WORDS);
        if (words.isBlank()) {
            limits.refuse(CorrectionRefusals.wordsMissing(field));
        }
        return words;
    }

    private static void refuse(List<Refusal> refusals) {
        if (!refusals.isEmpty()) {
            throw new RefusedException(refusals);
        }
    }
}
