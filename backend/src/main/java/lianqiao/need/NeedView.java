package lianqiao.need;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import lianqiao.chain.NodeWeight;
import lianqiao.listing.ListingKind;
import lianqiao.patent.Ipc;
import lianqiao.shared.OrganisationKind;
import org.jspecify.annotations.Nullable;

/**
 * A need as the API shows it.
 *
 * @param text the problem to be solved
 * @param targets what has to be reached, in words
 * @param figures what has to be reached, in numbers
 * @param holder absent where the asker is anonymous, unless it is the asker who looks; the kind is always told
 * @param holderVerified whether somebody looked at the asker's registration; absent for what was published elsewhere
 * @param endNote told to the asker only, like metBy and copiedFrom
 * @param own the asker, or the operator, looks
 */
public record NeedView(
        UUID id,
        long version,
        NeedState state,
        String title,
        String text,
        List<String> targets,
        List<Figure> figures,
        List<String> ipc,
        @Nullable Long budgetMinFen,
        @Nullable Long budgetMaxFen,
        List<Cooperation> cooperation,
        @Nullable LocalDate deadline,
        @Nullable String region,
        @Nullable UUID holder,
        @Nullable String holderName,
        @Nullable OrganisationKind holderKind,
        @Nullable Boolean holderVerified,
        boolean anonymous,
        List<NodeWeight> nodes,
        boolean nodesKept,
        @Nullable String source,
        Instant createdAt,
        Instant changedAt,
        @Nullable Instant publishedAt,
        @Nullable Instant endedAt,
        @Nullable EndReason endReason,
        @Nullable String endNote,
        @Nullable UUID metBy,
        @Nullable ListingKind metKind,
        @Nullable UUID copiedFrom,
        boolean own,
        boolean demonstration) {

    static NeedView of(TechNeed need, boolean seesAsker, @Nullable Boolean verified) {
        var ask = need.ask();
        var shown = seesAsker || !need.asker().anonymous();
        var dates = need.course().dates();
        var ending = need.course().ending();
        return new NeedView(
                need.id().value(),
                need.version(),
                need.state(),
                ask.title(),
                ask.problem(),
                ask.targets(),
                ask.figures(),
                ask.ipc().stream().map(Ipc::symbol).toList(),
                ask.budgetMinFen(),
                ask.budgetMaxFen(),
                ask.cooperation(),
                ask.deadline(),
                ask.region(),
                shown ? need.asker().organisation() : null,
                shown && !need.asker().name().isEmpty() ? need.asker().name() : null,
                need.asker().kind(),
                verified,
                need.asker().anonymous(),
                need.nodes(),
                need.assigned().kept(),
                need.source(),
                dates.created(),
                dates.changed(),
                dates.published(),
                dates.ended(),
                ending == null ? null : ending.reason(),
                ending == null || !seesAsker ? null : ending.note(),
                ending == null || !seesAsker ? null : ending.metBy(),
                ending == null || !seesAsker ? null : ending.metKind(),
                seesAsker ? need.course().copiedFrom() : null,
                seesAsker,
                need.demonstration());
    }
}
