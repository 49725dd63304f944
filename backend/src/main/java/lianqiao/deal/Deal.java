package lianqiao.deal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import lianqiao.chain.NodeWeight;
import lianqiao.listing.Financing;
import lianqiao.shared.Actor;
import lianqiao.shared.ForbiddenException;
import org.jspecify.annotations.Nullable;

/**
 * A demand and a supply that may become one contract. Pure: it decides, it stores nothing.
 *
 * @param version raised by every step; the number of the step in the history
 * @param route key of the route that it goes by, in {@code routeVersion}
 * @param step at which it stands
 * @param financing the form that is asked for, where it is a financing need
 * @param standing the steps that led here and were not taken back, in their order
 * @param responsible whose turn it is; absent where nothing is due, as {@code dueOn}
 */
record Deal(
        UUID id,
        long version,
        String route,
        int routeVersion,
        String step,
        DealState state,
        DealSide demand,
        DealSide supply,
        Through through,
        List<NodeWeight> nodes,
        @Nullable Financing financing,
        List<Stand> standing,
        Outcome outcome,
        @Nullable Part responsible,
        @Nullable LocalDate dueOn,
        Instant begunAt,
        Instant changedAt,
        boolean demonstration) {

    Deal {
        nodes = List.copyOf(nodes);
        standing = List.copyOf(standing);
    }

    /** The part that the actor's organisation has in it; empty for the operator and for strangers. */
    Optional<Part> partOf(Actor actor) {
        if (actor.actsFor(demand.organisation())) {
            return Optional.of(Part.DEMANDER);
        }
        if (actor.actsFor(supply.organisation())) {
            return Optional.of(Part.SUPPLIER);
        }
        return actor.actsFor(through.centre()) ? Optional.of(Part.CENTRE) : Optional.empty();
    }

    /** @throws ForbiddenException (NOT_A_PARTY) for the operator, who may look and nothing else */
    Part requiredPart(Actor actor) {
        return partOf(actor).orElseThrow(() -> new ForbiddenException("NOT_A_PARTY"));
    }

    /** The organisation that has the part; empty where nobody has it. */
    Optional<UUID> organisation(Part part) {
        return Optional.ofNullable(
                switch (part) {
                    case DEMANDER -> demand.organisation();
                    case SUPPLIER -> supply.organisation();
                    case CENTRE -> through.whoFollows();
                });
    }

    /** What the steps recorded and no later one took back. */
    Map<String, String> values() {
        Map<String, String> values = new LinkedHashMap<>();
        standing.forEach(stand -> values.putAll(stand.values()));
        return values;
    }

    boolean isStanding(String other) {
        return standing.stream().anyMatch(stand -> stand.step().equals(other));
    }

    boolean isOverdue(LocalDate today) {
        return dueOn != null && dueOn.isBefore(today);
    }

    /** The two sides, the centre whose campaign brought them together, and the centre that was asked to follow it up. */
    boolean isFor(Actor actor) {
        return partOf(actor).isPresent() || isFollowedBy(actor);
    }

    /** It sees where the deal stands, and takes no step. */
    boolean isFollowedBy(Actor actor) {
        return actor.actsFor(through.follower());
    }

    /**
     * As what the actor looks after the deal and answers for it when it is asked.
     *
     * @throws ForbiddenException (NOT_A_PARTY) for the operator
     */
    Part caringPart(Actor actor) {
        return isFollowedBy(actor) && partOf(actor).isEmpty() ? Part.CENTRE : requiredPart(actor);
    }

    Deal followedBy(UUID centre) {
        return new Deal(
                id,
                version,
                route,
                routeVersion,
                step,
                state,
                demand,
                supply,
                through.followedBy(centre),
                nodes,
                financing,
                standing,
                outcome,
                responsible,
                dueOn,
                begunAt,
                changedAt,
                demonstration);
    }

    /** An authority of either side's region, and the operator: they may know, and change nothing. */
    boolean isWatchedBy(Actor actor) {
        return actor.watchesOver(demand.region()) || actor.watchesOver(supply.region());
    }

    /**
     * Whom the actor's side may call: the other one. Whoever looks is told to the other side, so an asker who wishes to stay unknown
     * can't look either.
     *
     * @param stated whether the actor's side stated an interest in this deal
     */
    DealSide contactFor(Actor actor, boolean stated) {
        Part part =
                partOf(actor).filter(one -> one != Part.CENTRE).orElseThrow(() -> new ForbiddenException("NOT_A_SIDE"));
        DealSide other = part == Part.DEMANDER ? supply : demand;
        if (state.isOver()) {
            throw DealRefusals.over(state).asException();
        }
        if (demand.hidden()) {
            throw (part == Part.DEMANDER ? DealRefusals.nameYourselfFirst() : DealRefusals.askerUnnamed())
                    .asException();
        }
        if (!stated) {
            throw DealRefusals.interestNotStated().asException();
        }
        if (other.organisation() == null) {
            throw DealRefusals.nobodyThere().asException();
        }
        return other;
    }

    /** The asker agrees that the other side learns who it is; of its own will, and for good. */
    Deal named(Part part, Instant now) {
        if (part != Part.DEMANDER) {
            throw new ForbiddenException("DEMANDER_ONLY");
        }
        if (!demand.hidden()) {
            throw DealRefusals.alreadyNamed().asException();
        }
        return new Deal(
                id,
                version + 1,
                route,
                routeVersion,
                step,
                state,
                demand.named(),
                supply,
                through,
                nodes,
                financing,
                standing,
                outcome,
                responsible,
                dueOn,
                begunAt,
                now,
                demonstration);
    }

    Deal with(Outcome how) {
        return new Deal(
                id,
                version,
                route,
                routeVersion,
                step,
                state,
                demand,
                supply,
                through,
                nodes,
                financing,
                standing,
                how,
                responsible,
                dueOn,
                begunAt,
                changedAt,
                demonstration);
    }

    /** At another step. */
    Deal at(Step next, List<Stand> stands, Outcome how, @Nullable Part turn, @Nullable LocalDate due, Instant now) {
        return new Deal(
                id,
                version + 1,
                route,
                routeVersion,
                next.key(),
                next.state(),
                demand,
                supply,
                through,
                nodes,
                financing,
                stands,
                how,
                turn,
                due,
                begunAt,
                now,
                demonstration);
    }
}
