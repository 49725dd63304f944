package lianqiao.patent;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import lianqiao.chain.Assignment;
import lianqiao.chain.NodeWeight;
import lianqiao.party.Organisation;
import lianqiao.shared.Ids;
import lianqiao.shared.OrganisationKind;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import tools.jackson.databind.annotation.JsonNaming;

/**
 * A stock patent (存量专利) as its holder surveyed it; also the row of {@code stock_patent}, which travels as JSON so that one
 * statement takes many. Pure: it decides, it stores nothing.
 *
 * @param version of what the public may see and the holder said; a new tier is no new version
 * @param shown the public may see title and summary
 * @param shownAt when it was first shown; whoever saw it then may know later that it is closed
 * @param nodesKept a person corrected the chain nodes, so nothing classifies them again
 */
@JsonNaming(SnakeCaseStrategy.class)
record StockPatent(
        UUID id,
        long version,
        UUID patent,
        String number,
        PatentKind kind,
        String title,
        String summary,
        List<String> ipc,
        UUID holder,
        String holderName,
        OrganisationKind holderKind,
        String region,
        List<String> patentees,
        @Nullable LocalDate grantedOn,
        @Nullable LocalDate endsOn,
        String note,
        List<Willingness> willingness,
        boolean shown,
        @Nullable Instant shownAt,
        List<NodeWeight> nodes,
        boolean nodesKept,
        Instant createdAt,
        Instant changedAt,
        boolean demonstration) {

    /** The first survey of a patent by this holder. */
    static StockPatent begun(StockSurvey said, Patent patent, Organisation holder, Assignment assigned, Instant now) {
        var open = Boolean.TRUE.equals(said.shown());
        return new StockPatent(
                Ids.next(),
                1,
                patent.id(),
                said.number().value(),
                said.number().kind(),
                said.title(),
                said.summary(),
                symbols(said.ipc()),
                holder.id(),
                holder.name(),
                holder.kind(),
                holder.region(),
                said.patentees().isEmpty() ? List.of(holder.name()) : said.patentees(),
                said.grantedOn(),
                said.endsOn(),
                said.note(),
                said.willingness(),
                open,
                open ? now : null,
                assigned.nodes(),
                assigned.kept(),
                now,
                now,
                holder.demonstration());
    }

    /** The same as the holder puts it now, in full. */
    StockPatent followedBy(StockSurvey said, Assignment assigned, Instant now) {
        var open = Boolean.TRUE.equals(said.shown());
        var whose = new Assignment(nodes, nodesKept).followedBy(assigned);
        return new StockPatent(
                id,
                version + 1,
                patent,
                number,
                kind,
                said.title(),
                said.summary(),
                symbols(said.ipc()),
                holder,
                holderName,
                holderKind,
                region,
                said.patentees().isEmpty() ? List.of(holderName) : said.patentees(),
                said.grantedOn(),
                said.endsOn(),
                said.note(),
                said.willingness(),
                open,
                open && shownAt == null ? now : shownAt,
                whose.nodes(),
                whose.kept(),
                createdAt,
                now,
                demonstration);
    }

    /** The next version of it, at other nodes. */
    StockPatent placed(List<NodeWeight> at) {
        return new StockPatent(
                id,
                version + 1,
                patent,
                number,
                kind,
                title,
                summary,
                ipc,
                holder,
                holderName,
                holderKind,
                region,
                patentees,
                grantedOn,
                endsOn,
                note,
                willingness,
                shown,
                shownAt,
                at,
                nodesKept,
                createdAt,
                changedAt,
                demonstration);
    }

    /** A survey with its blanks filled by what is known: a blank cell of a list says nothing. */
    StockSurvey filling(StockSurvey said) {
        return new StockSurvey(
                said.number(),
                said.title().isEmpty() ? title : said.title(),
                said.summary().isEmpty() ? summary : said.summary(),
                said.ipc().isEmpty() ? ipc.stream().map(Ipc::new).toList() : said.ipc(),
                said.patentees().isEmpty() ? patentees : said.patentees(),
                said.inventors(),
                said.grantedOn() == null ? grantedOn : said.grantedOn(),
                said.endsOn() == null ? endsOn : said.endsOn(),
                said.note().isEmpty() ? note : said.note(),
                said.willingness().isEmpty() ? willingness : said.willingness(),
                said.shown() == null ? Boolean.valueOf(shown) : said.shown());
    }

    /** Whether the two say the same, whenever they were said. */
    boolean saysTheSame(StockPatent other) {
        return said().equals(other.said());
    }

    private List<@Nullable Object> said() {
        return Arrays.asList(
                title, summary, ipc, patentees, grantedOn, endsOn, note, willingness, shown, nodes, nodesKept);
    }

    /** Protection is over by this day at the latest (Patent Law art. 42). */
    LocalDate endsAtLatest() {
        return endsOn == null ? new ApplicationNumber(number).latestEnd() : endsOn;
    }

    private static List<String> symbols(List<Ipc> ipc) {
        return ipc.stream().map(Ipc::symbol).toList();
    }
}
