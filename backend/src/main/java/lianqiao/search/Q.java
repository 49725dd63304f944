package lianqiao.search;

import java.util.List;
import java.util.Map;

/** The few clauses of Elasticsearch's query language that this package speaks. */
final class Q {
    private Q() {}

    static Map<String, ?> term(String field, Object value) {
        return Map.of("term", Map.of(field, value));
    }

    static Map<String, ?> terms(String field, List<String> values) {
        return Map.of("terms", Map.of(field, values));
    }

    static Map<String, ?> prefix(String field, String value) {
        return Map.of("prefix", Map.of(field, value));
    }

    static Map<String, ?> constant(Map<String, ?> filter, double score) {
        return Map.of("constant_score", Map.of("filter", filter, "boost", score));
    }

    /** All of them, without a score. */
    static Map<String, ?> all(List<Map<String, ?>> filters) {
        return Map.of("bool", Map.of("filter", filters));
    }

    /** At least one of them; the more, the higher the score. */
    static Map<String, ?> any(List<? extends Map<String, ?>> clauses) {
        return clauses.size() == 1
                ? clauses.getFirst()
                : Map.of("bool", Map.of("should", clauses, "minimum_should_match", 1));
    }

    /** All of them, with a score. */
    static Map<String, ?> every(List<? extends Map<String, ?>> clauses) {
        return clauses.size() == 1 ? clauses.getFirst() : Map.of("bool", Map.of("must", clauses));
    }
}
