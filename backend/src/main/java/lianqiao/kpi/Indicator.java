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

    record Document(String id, String title) {}
}
