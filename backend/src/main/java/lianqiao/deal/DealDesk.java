package lianqiao.deal;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import lianqiao.eventlog.Decision;
import lianqiao.eventlog.Done;
import lianqiao.shared.Actor;
import lianqiao.shared.NotFoundException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** What the rest of the house may ask of deals. */
@Component
public class DealDesk {
    private final Deals deals;
    private final Dealing dealing;
    private final Checkpoints checkpoints;

    DealDesk(Deals deals, Dealing dealing, Checkpoints checkpoints) {
        this.deals = deals;
        this.dealing = dealing;
        this.checkpoints = checkpoints;
    }

    /** The deal as the actor may know it; {@link NotFoundException} for who takes no part in it. */
    public Mono<DealFacts> facts(Actor actor, UUID id) {
        return deals.find(actor, id)
                .filter(deal -> deal.partOf(actor).isPresent() || actor.isOperator())
                .map(deal -> DealFacts.of(deal, actor))
                .switchIfEmpty(Mono.error(() -> new NotFoundException("deal", id)));
    }

    /**
     * For who audits, too: the authority of either side's region may know what is agreed, and so may the operator.
     *
     * @throws NotFoundException for everybody else
     */
    public Mono<DealFacts> watched(Actor actor, UUID id) {
        return deals.find(id)
                .filter(deal -> deal.partOf(actor).isPresent() || deal.isWatchedBy(actor))
                .map(deal -> DealFacts.of(deal, actor))
                .switchIfEmpty(Mono.error(() -> new NotFoundException("deal", id)));
    }

    /** Whether the actor takes part in the deal itself; who merely audits it doesn't. */
    public Mono<Boolean> isPart(Actor actor, UUID id) {
        return deals.find(id).map(deal -> deal.partOf(actor).isPresent()).defaultIfEmpty(false);
    }

    /** The deal with which an uptake was concluded; empty where it came by a notice alone. */
    public Mono<DealFacts> ofUptake(UUID uptake) {
        return deals.holdOfUptake(uptake).map(DealFacts::of);
    }

    /**
     * Begins a deal inside somebody's command, whose transaction it shares and who appends its events.
     *
     * @param campaign whose match it is; null where the two found each other themselves
     * @param route key of the way that it shall go; null for the proposed one
     * @return the new deal's id
     */
    public Mono<Decision<UUID>> begin(
            Actor actor, UUID demand, UUID supply, @Nullable UUID campaign, @Nullable String route) {
        return dealing.began(actor, new DealForms.Begin(demand, supply, campaign, route))
                .map(begun -> new Decision<>(begun.answer().id(), begun.events()));
    }

    /** Begins a deal by a command of its own. */
    public Mono<Done<UUID>> begin(Actor actor, String key, UUID demand, UUID supply) {
        return dealing.begin(actor, key, new DealForms.Begin(demand, supply, null, null))
                .map(done -> new Done<>(done.answer().id(), done.offset()));
    }

    /** Takes a step of the deal's route by a command of its own, on what the route asks for. */
    public Mono<Done<UUID>> take(
            Actor actor,
            String key,
            UUID deal,
            String step,
            Map<String, String> values,
            @Nullable DeclineReason reason,
            @Nullable String note) {
        return dealing.take(actor, key, deal, new DealForms.Take(step, values, reason, note, null))
                .map(done -> new Done<>(done.answer().id(), done.offset()));
    }

    /** A demonstration deal as if it had begun on that day, with its next action due on the other; the log says when it really was. */
    public Mono<Void> backdate(UUID deal, LocalDate begunOn, LocalDate dueOn) {
        return deals.backdate(deal, begunOn, dueOn);
    }

    /** Asks after what has come to a checkpoint now, and not when the clock comes round to it. */
    public Mono<Void> askAfterThoseDue() {
        return checkpoints.tell().then();
    }

    /** The open deal of the two, whoever takes part in it: for who knows already that the pair is theirs. Empty where there is none. */
    public Mono<UUID> open(UUID demand, UUID supply) {
        return deals.open(demand, supply);
    }

    /** A side ends the deal with a reason, inside somebody's command, as {@link #begin}. */
    public Mono<Decision<UUID>> decline(Actor actor, UUID id, DeclineReason reason, @Nullable String note) {
        return dealing.declined(actor, id, new DealForms.Decline(reason, note))
                .map(declined -> new Decision<>(declined.answer().id(), declined.events()));
    }
}
