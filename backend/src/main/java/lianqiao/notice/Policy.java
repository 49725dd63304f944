package lianqiao.notice;

import java.util.List;
import lianqiao.shared.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * A policy document, as clauses. What a clause asks is told as facts in our words; the document itself is its issuer's.
 *
 * @param id as {@code kpi/indicators.yaml} calls the document: SEED-000
 * @param regions places that it holds for: GB/T 2260 codes, or the keys of parks
 * @param period the document's words; null where it says nothing
 */
public record Policy(
        String id,
        Refusal.Text title,
        String issuer,
        List<String> regions,
        @Nullable String period,
        @Nullable String note,
        List<Clause> clauses) {

    /**
     * @param key unique in its document; the clause's name in the house is {@code SEED-001/16}
     * @param number as the document counts: 四（二）3
     * @param indicators ids of the indicators that measure it
     * @param here where in this portal it is served: keys of {@link #PLACES}
     */
    public record Clause(
            String key,
            String number,
            Refusal.Text title,
            Refusal.Text asks,
            List<String> indicators,
            List<String> here) {}

    /** Parts of the portal that a clause can point to. */
    static final List<String> PLACES = List.of(
            "licences",
            "trials",
            "needs",
            "finance",
            "matches",
            "campaigns",
            "stock",
            "chains",
            "register",
            "contracts",
            "deals",
            "directory",
            "scoreboard");
}
