package lianqiao.patent;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import lianqiao.chain.NodeWeight;
import lianqiao.shared.OrganisationKind;
import org.jspecify.annotations.Nullable;

/**
 * A stock patent as the API shows it. What the public may not see stands in {@code library}.
 *
 * @param shown the public may see title and summary
 * @param library absent for everyone but the holder, centres, authorities of its region and the operator
 */
public record StockView(
        UUID id,
        long version,
        String number,
        PatentKind kind,
        String title,
        String summary,
        List<String> ipc,
        UUID holder,
        String holderName,
        OrganisationKind holderKind,
        String region,
        List<NodeWeight> nodes,
        LegalState legalState,
        boolean shown,
        Instant createdAt,
        Instant changedAt,
        boolean demonstration,
        @Nullable Library library) {

    /**
     * What the library knows of it.
     *
     * @param assessors organisations whose latest words are averaged into the marks
     * @param tier that counts; absent while nobody has assessed it
     * @param reckoned by the marks alone; differs from {@code tier} where a person kept another, with the reason
     * @param setting version of the setting that it was reckoned by
     * @param licence the standing declaration that its holder made of it
     * @param inventors for the holder alone
     */
    public record Library(
            List<String> patentees,
            @Nullable LocalDate grantedOn,
            @Nullable LocalDate endsOn,
            String note,
            List<Willingness> willingness,
            boolean nodesKept,
            int assessors,
            @Nullable BigDecimal maturity,
            @Nullable BigDecimal fit,
            @Nullable BigDecimal prospect,
            @Nullable BigDecimal score,
            @Nullable Tier tier,
            @Nullable Tier reckoned,
            @Nullable String keptReason,
            @Nullable Integer setting,
            @Nullable LocalDate registeredOn,
            @Nullable UUID licence,
            List<String> inventors) {

        static Library of(StockEntry entry, List<String> inventors) {
            var stock = entry.stock();
            var standing = entry.standing();
            return new Library(
                    stock.patentees(),
                    stock.grantedOn(),
                    stock.endsOn(),
                    stock.note(),
                    stock.willingness(),
                    stock.nodesKept(),
                    standing == null ? 0 : standing.assessors(),
                    standing == null ? null : standing.maturity(),
                    standing == null ? null : standing.fit(),
                    standing == null ? null : standing.prospect(),
                    standing == null ? null : standing.score(),
                    entry.tier(),
                    standing == null ? null : standing.tier(),
                    standing == null ? null : standing.keptReason(),
                    standing == null ? null : standing.setting(),
                    entry.registeredOn(),
                    entry.licence(),
                    inventors);
        }
    }

    /** For somebody who reads that part of the library, or for the public if it does not cover this patent. */
    static StockView of(StockEntry entry, StockScope scope, List<String> inventors) {
        var stock = entry.stock();
        return new StockView(
                stock.id(),
                stock.version(),
                stock.number(),
                stock.kind(),
                stock.title(),
                stock.summary(),
                stock.ipc(),
                stock.holder(),
                stock.holderName(),
                stock.holderKind(),
                stock.region(),
                stock.nodes(),
                entry.legalState(),
                stock.shown(),
                stock.createdAt(),
                stock.changedAt(),
                stock.demonstration(),
                scope.covers(stock) ? Library.of(entry, inventors) : null);
    }
}
