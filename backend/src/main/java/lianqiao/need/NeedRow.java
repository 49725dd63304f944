package lianqiao.need;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import lianqiao.chain.Assignment;
import lianqiao.chain.NodeWeight;
import lianqiao.listing.ListingKind;
import lianqiao.patent.Ipc;
import lianqiao.shared.OrganisationKind;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import tools.jackson.databind.annotation.JsonNaming;

/** A row of the table {@code tech_need}: columns by the same names. Rows travel as JSON, so that one statement takes many. */
@JsonNaming(SnakeCaseStrategy.class)
record NeedRow(
        UUID id,
        long version,
        NeedState state,
        String title,
        String problem,
        List<String> targets,
        @Nullable List<Figure> figures,
        List<String> ipc,
        @Nullable Long budgetMinFen,
        @Nullable Long budgetMaxFen,
        List<Cooperation> cooperation,
        @Nullable LocalDate deadline,
        @Nullable String region,
        @Nullable UUID asker,
        String askerName,
        @Nullable OrganisationKind askerKind,
        boolean anonymous,
        List<NodeWeight> nodes,
        boolean nodesKept,
        @Nullable String source,
        @Nullable String sourceNumber,
        @Nullable String sourceHash,
        Instant createdAt,
        @Nullable Instant publishedAt,
        @Nullable Instant endedAt,
        Instant changedAt,
        @Nullable EndReason endReason,
        @Nullable String endNote,
        @Nullable UUID metBy,
        @Nullable ListingKind metKind,
        @Nullable UUID copiedFrom,
        boolean demonstration) {

    static NeedRow of(TechNeed need) {
        return of(need, null, null);
    }

    static NeedRow of(TechNeed need, @Nullable String sourceNumber, @Nullable String sourceHash) {
        var ask = need.ask();
        var course = need.course();
        var ending = course.ending();
        return new NeedRow(
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
                need.asker().organisation(),
                need.asker().name(),
                need.asker().kind(),
                need.asker().anonymous(),
                need.nodes(),
                need.assigned().kept(),
                need.source(),
                sourceNumber,
                sourceHash,
                course.dates().created(),
                course.dates().published(),
                course.dates().ended(),
                course.dates().changed(),
                ending == null ? null : ending.reason(),
                ending == null ? null : ending.note(),
                ending == null ? null : ending.metBy(),
                ending == null ? null : ending.metKind(),
                course.copiedFrom(),
                need.demonstration());
    }

    TechNeed toNeed() {
        return new TechNeed(
                new NeedId(id),
                version,
                new Course(
                        state,
                        new Course.Dates(createdAt, changedAt, publishedAt, endedAt),
                        endNote == null ? null : new Ending(endReason, endNote, metBy, metKind),
                        copiedFrom),
                new Ask(
                        title,
                        problem,
                        targets,
                        figures == null ? List.of() : figures,
                        ipc.stream().map(Ipc::new).toList(),
                        budgetMinFen,
                        budgetMaxFen,
                        cooperation,
                        deadline,
                        region),
                new Asker(asker, askerName, askerKind, anonymous),
                new Assignment(nodes, nodesKept),
                source,
                demonstration);
    }
}
