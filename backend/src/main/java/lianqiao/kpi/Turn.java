package lianqiao.kpi;

import java.util.Map;
import java.util.Set;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;

/**
 * Events that take a counted fact back, or tell it again.
 *
 * @param filter places in the body, each with the values that count; an absent value never counts
 * @param sign -1 for taken back, 1 for told again
 */
record Turn(Set<String> events, Map<JsonPointer, Set<String>> filter, int sign) {
    boolean isOf(String type, JsonNode body) {
        return events.contains(type) && Measure.passes(body, filter);
    }
}
