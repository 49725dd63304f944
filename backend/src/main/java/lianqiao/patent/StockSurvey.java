package lianqiao.patent;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a holder's survey (摸排) says of one patent, read and in order. A blank says nothing: what was known then stays.
 *
 * @param inventors natural persons: kept in a table of their own, in no event and in no public answer
 * @param note on industrialisation (产业化情况)
 * @param willingness empty where nothing is said
 * @param shown whether the public may see title and summary; absent where nothing is said
 */
public record StockSurvey(
        ApplicationNumber number,
        String title,
        String summary,
        List<Ipc> ipc,
        List<String> patentees,
        List<String> inventors,
        @Nullable LocalDate grantedOn,
        @Nullable LocalDate endsOn,
        String note,
        List<Willingness> willingness,
        @Nullable Boolean shown) {}
