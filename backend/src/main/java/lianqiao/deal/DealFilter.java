package lianqiao.deal;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which of an organisation's deals are asked for.
 *
 * @param part that the organisation has in them; a centre also has those that it was asked to follow up
 * @param overdueOn only those whose next action was due before that day; null for all
 */
record DealFilter(
        UUID organisation,
        @Nullable String route,
        @Nullable DealState state,
        @Nullable Part part,
        @Nullable LocalDate overdueOn) {

    String where() {
        StringBuilder where = new StringBuilder(" WHERE ").append(mine());
        if (route != null) {
            where.append(" AND route = :route");
        }
        if (state != null) {
            where.append(" AND state = :state");
        }
        if (overdueOn != null) {
            where.append(" AND due_on < :overdue");
        }
        return where.toString();
    }

    Map<String, Object> values() {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("me", organisation);
        if (route != null) {
            values.put("route", route);
        }
        if (state != null) {
            values.put("state", state.name());
        }
        if (overdueOn != null) {
            values.put("overdue", overdueOn);
        }
        return values;
    }

    private String mine() {
        return switch (part) {
            case DEMANDER -> "demander = :me";
            case SUPPLIER -> "supplier = :me";
            case CENTRE -> "(centre = :me OR follower = :me)";
            case null -> "(demander = :me OR supplier = :me OR centre = :me OR follower = :me)";
        };
    }
}
