package lianqiao.finance;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import lianqiao.chain.Assignment;
import lianqiao.chain.NodeWeight;
import lianqiao.shared.OrganisationKind;
import lianqiao.shared.Refusal;
import lianqiao.shared.RefusedException;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import tools.jackson.databind.annotation.JsonNaming;

/**
 * A financing need (融资需求); a row of the table by the same names. Pure: it decides, it stores nothing.
 *
 * @param anonymous the public sees neither who asks nor which rights
 * @param nodesKept a person chose the chain nodes
 * @param reason why it was closed; empty otherwise
 * @param metBy the finance product that met it, where its asker names one
 */
@JsonNaming(SnakeCaseStrategy.class)
public record FinancingNeed(
        UUID id,
        long version,
        FinancingState state,
        FinancingAsk asked,
        UUID asker,
        String askerName,
        OrganisationKind askerKind,
        boolean anonymous,
        List<NodeWeight> nodes,
        boolean nodesKept,
        String reason,
        @Nullable UUID metBy,
        Instant createdAt,
        Instant changedAt,
        @Nullable Instant publishedAt,
        @Nullable Instant endedAt,
        boolean demonstration) {

    /** @param findings what the check of the collateral refuses, told together with what the form lacks */
    FinancingNeed publish(List<Refusal> findings, Clock clock) {
        if (state != FinancingState.DRAFT) {
            throw FinanceRefusals.notADraft(state).asException();
        }
        complete(findings, clock);
        var now = clock.instant();
        return in(FinancingState.OPEN, asked, anonymous, new Assignment(nodes, nodesKept), "", null, now, now, null);
    }

    FinancingNeed revise(FinancingAsk ask, boolean hidden, Assignment assigned, List<Refusal> findings, Clock clock) {
        if (state != FinancingState.DRAFT && state != FinancingState.OPEN) {
            throw FinanceRefusals.notOpen(state).asException();
        }
        var now = clock.instant();
        var revised = in(state, ask, hidden, assigned, "", null, now, publishedAt, null);
        if (state == FinancingState.OPEN) {
            revised.complete(findings, clock);
        }
        return revised;
    }

    FinancingNeed end(FinancingState how, String why, @Nullable UUID by, Clock clock) {
        if (state != FinancingState.OPEN) {
            throw FinanceRefusals.notOpen(state).asException();
        }
        if (how == FinancingState.CLOSED && why.isBlank()) {
            throw FinanceRefusals.reasonMissing().asException();
        }
        var now = clock.instant();
        return in(how, asked, anonymous, new Assignment(nodes, nodesKept), why, by, now, publishedAt, now);
    }

    /** The next version of it, at other nodes. */
    FinancingNeed placed(Assignment at) {
        return in(state, asked, anonymous, at, reason, metBy, changedAt, publishedAt, endedAt);
    }

    boolean isOpenOn(LocalDate today) {
        return state == FinancingState.OPEN
                && (asked.deadline() == null || !asked.deadline().isBefore(today));
    }

    private void complete(List<Refusal> findings, Clock clock) {
        var refusals = FinanceRefusals.incomplete(asked, LocalDate.now(clock));
        refusals.addAll(findings);
        if (!refusals.isEmpty()) {
            throw new RefusedException(refusals);
        }
    }

    private FinancingNeed in(
            FinancingState next,
            FinancingAsk ask,
            boolean hidden,
            Assignment assigned,
            String why,
            @Nullable UUID by,
            Instant now,
            @Nullable Instant published,
            @Nullable Instant ended) {
        return new FinancingNeed(
                id,
                version + 1,
                next,
                ask,
                asker,
                askerName,
                askerKind,
                hidden,
                assigned.nodes(),
                assigned.kept(),
                why,
                by,
                createdAt,
                now,
                published,
                ended,
                demonstration);
    }
}
