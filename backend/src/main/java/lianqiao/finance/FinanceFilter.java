package lianqiao.finance;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import lianqiao.listing.Financing;
import lianqiao.shared.Actor;
import org.jspecify.annotations.Nullable;

/**
 * Which rows a list shows. Drafts are shown to their owner and to the operator only, and a list by owner leaves out what was
 * posted anonymously, unless it is the owner who looks.
 *
 * @param owner the column that says whose a row is
 * @param body the column with the terms
 */
record FinanceFilter(
        String owner,
        String body,
        @Nullable Enum<?> state,
        @Nullable UUID holder,
        @Nullable Financing financing,
        Actor viewer) {

    static final String NEWEST = " ORDER BY row.published_at DESC NULLS FIRST, row.id DESC";

    String where(boolean anonymousOnes) {
        var where = new StringBuilder("WHERE true");
        if (!viewer.isOperator()) {
            where.append(" AND (row.state <> 'DRAFT' OR row.").append(owner).append(" = :viewer)");
        }
        if (holder != null) {
            where.append(" AND row.").append(owner).append(" = :holder");
        }
        if (holder != null && anonymousOnes && !viewer.isOperator()) {
            where.append(" AND (NOT row.anonymous OR row.").append(owner).append(" = :viewer)");
        }
        if (state != null) {
            where.append(" AND row.state = :state");
        }
        if (financing != null) {
            where.append(" AND row.").append(body).append(" ->> 'financing' = :financing");
        }
        return where.toString();
    }

    Map<String, Object> values() {
        Map<String, Object> values = new LinkedHashMap<>();
        if (!viewer.isOperator()) {
            values.put("viewer", viewer.organisationOrNobody());
        }
        if (holder != null) {
            values.put("holder", holder);
        }
        if (state != null) {
            values.put("state", state.name());
        }
        if (financing != null) {
            values.put("financing", financing.name());
        }
        return values;
    }
}
