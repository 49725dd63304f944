package lianqiao.need;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import lianqiao.chain.NodeWeight;
import lianqiao.patent.Ipc;
import lianqiao.shared.OrganisationKind;
import org.jspecify.annotations.Nullable;

/**
 * A need as the API shows it.
 *
 * @param text the problem to be solved
 * @param holder absent where the asker is anonymous, unless it is the asker who looks
 */
public record NeedView(
        UUID id,
        long version,
        NeedState state,
        String title,
        String text,
        List<String> targets,
        List<String> ipc,
        @Nullable Long budgetMinFen,
        @Nullable Long budgetMaxFen,
        List<Cooperation> cooperation,
        @Nullable LocalDate deadline,
        @Nullable String region,
        @Nullable UUID holder,
        @Nullable String holderName,
        @Nullable OrganisationKind holderKind,
        boolean anonymous,
        List<NodeWeight> nodes,
        boolean nodesKept,
        @Nullable String source,
        Instant createdAt,
        Instant changedAt,
        @Nullable Instant publishedAt,
        @Nullable Instant endedAt,
        boolean demonstration) {

    static NeedView of(TechNeed need, boolean seesAsker) {
        var ask = need.ask();
        var shown = seesAsker || !need.asker().anonymous();
        return new NeedView(
                need.id().value(),
                need.version(),
                need.state(),
                ask.title(),
                ask.problem(),
                ask.targets(),
                ask.ipc().stream().map(Ipc::symbol).toList(),
                ask.budgetMinFen(),
                ask.budgetMaxFen(),
                ask.cooperation(),
                ask.deadline(),
                ask.region(),
                shown ? need.asker().organisation() : null,
                shown && !need.asker().name().isEmpty() ? need.asker().name() : null,
                shown ? need.asker().kind() : null,
                need.asker().anonymous(),
                need.nodes(),
                need.nodesKept(),
                need.source(),
                need.dates().created(),
                need.dates().changed(),
                need.dates().published(),
                need.dates().ended(),
                need.demonstration());
    }
}
