package lianqiao.patent;

import java.time.LocalDate;
import java.util.List;
import lianqiao.chain.NodeWeight;
import org.jspecify.annotations.Nullable;

/**
 * What a holder fills in for one stock patent; what is left out is empty from then on.
 *
 * @param version of the stock patent that was read before it was changed; not needed for a new one
 * @param number any spelling; can't be changed afterwards
 * @param patentees the holder alone where left out
 * @param inventors seen by the holder only
 * @param shown the public may see title and summary; no where left out
 * @param nodes the person's choice, kept from then on; the classifier's where left out
 */
public record StockForm(
        @Nullable Long version,
        @Nullable String number,
        @Nullable String title,
        @Nullable String summary,
        @Nullable List<@Nullable String> ipc,
        @Nullable List<@Nullable String> patentees,
        @Nullable List<@Nullable String> inventors,
        @Nullable LocalDate grantedOn,
        @Nullable LocalDate endsOn,
        @Nullable String note,
        @Nullable List<Willingness> willingness,
        @Nullable Boolean shown,
        @Nullable List<NodeWeight> nodes) {}
