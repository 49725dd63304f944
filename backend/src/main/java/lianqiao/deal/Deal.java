package lianqiao.deal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import lianqiao.chain.NodeWeight;
import lianqiao.listing.Listing;
import lianqiao.listing.ListingKind;
import lianqiao.shared.Actor;
import lianqiao.shared.ForbiddenException;
import lianqiao.shared.Refusal;
import lianqiao.shared.RefusedException;
import org.jspecify.annotations.Nullable;

/** A technology need and a licence that may become one contract. Pure: it decides, it stores nothing. */
record Deal(
        UUID id,
        long version,
        DealState state,
        DealSide demand,
        DealSide supply,
        Through through,
        List<NodeWeight> nodes,
        Outcome outcome,
        Instant begunAt,
        Instant changedAt,
        boolean demonstration) {

    static Deal begin(UUID id, Listing demand, Listing supply, Through through, Instant now) {
        List<Refusal> refusals = new ArrayList<>();
        if (demand.kind() != ListingKind.TECH_NEED || supply.kind() != ListingKind.LICENCE) {
            refusals.add(DealRefusals.kindsDontMeet());
        }
        if (!demand.open()) {
            refusals.add(DealRefusals.closed("demand", "DEMAND_CLOSED"));
        }
        if (!supply.open()) {
            refusals.add(DealRefusals.closed("supply", "SUPPLY_CLOSED"));
        }
        if (demand.holder() != null && demand.holder().equals(supply.holder())) {
            refusals.add(DealRefusals.sameHolder());
        }
        if (!refusals.isEmpty()) {
            throw new RefusedException(refusals);
        }
        boolean demonstration = demand.demonstration() || supply.demonstration();
        return new Deal(
                id,
                1,
                DealState.INTERESTED,
                DealSide.of(demand),
                DealSide.of(supply),
                through,
                supply.nodes(),
                Outcome.OPEN,
                now,
                now,
                demonstration);
    }

    Deal negotiate(Instant now) {
        if (state != DealState.INTERESTED) {
            throw DealRefusals.wrongState(state, "INTERESTED").asException();
        }
        return in(DealState.NEGOTIATING, outcome, now);
    }

    /** The licence itself is given by {@code licence}; this says that the two sides may conclude. */
    Deal conclude(LocalDate effectiveDate, @Nullable Long amountFen, UUID uptake, Instant now) {
        checkConclusion();
        return in(DealState.CONCLUDED, new Outcome(null, null, effectiveDate, amountFen, uptake), now);
    }

    /**
     * Refuses before anything is written elsewhere. From an interest straight to the licence is a lawful way: an open licence needs
     * a notice and the announced fee, no negotiation (Patent Law art. 51).
     *
     * @return who takes the licence
     */
    UUID checkConclusion() {
        if (!state.isOpen()) {
            throw DealRefusals.wrongState(state, "INTERESTED, NEGOTIATING").asException();
        }
        if (demand.organisation() == null) {
            throw DealRefusals.demanderUnknown().asException();
        }
        return demand.organisation();
    }

    Deal decline(DeclineReason reason, @Nullable String note, Instant now) {
        if (!state.isOpen()) {
            throw DealRefusals.wrongState(state, "INTERESTED, NEGOTIATING").asException();
        }
        if (reason == DeclineReason.OTHER && (note == null || note.isBlank())) {
            throw DealRefusals.noteMissing().asException();
        }
        return in(DealState.DECLINED, new Outcome(reason, note, null, null, null), now);
    }

    /**
     * Whom the actor's side may call: the other one.
     *
     * @param stated whether the actor's side stated an interest in this deal
     */
    DealSide contactFor(Actor actor, boolean stated) {
        boolean demander = actor.actsFor(demand.organisation());
        if (!demander && !actor.actsFor(supply.organisation())) {
            throw new ForbiddenException("NOT_A_SIDE");
        }
        DealSide other = demander ? supply : demand;
        if (state == DealState.DECLINED) {
            throw DealRefusals.wrongState(state, "INTERESTED, NEGOTIATING, CONCLUDED")
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

    /** The two sides, and the centre whose campaign brought them together. */
    boolean isFor(Actor actor) {
        return actor.actsFor(demand.organisation())
                || actor.actsFor(supply.organisation())
                || actor.actsFor(through.centre());
    }

    private Deal in(DealState next, Outcome how, Instant now) {
        return new Deal(id, version + 1, next, demand, supply, through, nodes, how, begunAt, now, demonstration);
    }
}
