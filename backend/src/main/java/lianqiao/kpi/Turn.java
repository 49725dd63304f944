package lianqiao.kpi;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;

/**
 * Events that take a counted fact back, or tell it again.
 *
 * @param at where the day stands from which the fact counts no more, as with somebody who leaves; null: it never ought to have counted,
 *     and its counter-entry stands in the month of the entry that it counters
 * @param sign -1 for taken back, 1 for told again
 */
record Turn(Set<String> events, BodyFilter filter, @Nullable JsonPointer at, int sign) {
    boolean isOf(String type, JsonNode body) {
        return events.contains(type) && filter.passes(body);
    }
}
