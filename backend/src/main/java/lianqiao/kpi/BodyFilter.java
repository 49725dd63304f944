package lianqiao.kpi;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;

/**
 * Which events count: places in the body, each with the values of which one must be there; in a list one of its values. An absent value
 * counts only where {@code -} is among them. {@code *} is any value, {@code >0} any number above zero.
 */
record BodyFilter(Map<JsonPointer, Set<String>> rules) {
    static final String ANY = "*";
    static final String ABOVE_ZERO = ">0";
    static final String ABSENT = "-";

    boolean passes(JsonNode body) {
        return rules.entrySet().stream()
                .allMatch(rule -> passes(values(body.at(rule.getKey())).toList(), rule.getValue()));
    }

    private static boolean passes(List<String> values, Set<String> wanted) {
        return values.isEmpty()
                ? wanted.contains(ABSENT)
                : values.stream().anyMatch(value -> wanted.stream().anyMatch(one -> fits(value, one)));
    }

    private static Stream<String> values(JsonNode node) {
        return node.isArray()
                ? node.valueStream().flatMap(BodyFilter::values)
                : Stream.ofNullable(node.isMissingNode() || node.isNull() ? null : node.asString());
    }

    private static boolean fits(String value, String wanted) {
        return switch (wanted) {
            case ANY -> true;
            case ABOVE_ZERO -> isAboveZero(value);
            case ABSENT -> false;
            default -> value.equals(wanted);
        };
    }

    private static boolean isAboveZero(@Nullable String value) {
        return value != null && value.matches("-?\\d+(\\.\\d+)?") && new BigDecimal(value).signum() > 0;
    }
}
