package lianqiao.kpi;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A target as a policy document sets it; worded as in the document.
 *
 * @param scope the document's words for where it holds
 * @param period the document's words for when; null where it says nothing
 * @param target null where the document sets no single number
 * @param events foreign names of the events that feed it
 */
record Indicator(
        String id,
        String name,
        Document document,
        String clause,
        String scope,
        @Nullable String period,
        String unit,
        String direction,
        @Nullable BigDecimal target,
        Shape shape,
        List<String> events,
        @Nullable String note) {

    /** @param first of the years that it names; absent, as {@code last}, where it names none */
    record Document(
            String id,
            String title,
            @Nullable Integer first,
            @Nullable Integer last) {

        /**
         * The first year of the document's period in which that year lies. When its years are over, periods of the same length follow
         * each other (2021–2023, 2024–2026); before them it is the first one. Absent where the document names no years.
         */
        @Nullable
        Integer begins(int year) {
            if (first == null || last == null) {
                return null;
            }
            int length = last - first + 1;
            return year < first ? first : first + (year - first) / length * length;
        }
    }
}
