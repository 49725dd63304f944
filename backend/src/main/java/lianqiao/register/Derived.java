package lianqiao.register;

import java.math.BigDecimal;
import java.util.Map;

/** A word that follows from a record's numbers: {@code true} where each field is at least that, else {@code false}. */
record Derived(String key, Map<String, BigDecimal> least) {

    String of(Map<String, String> values) {
        return String.valueOf(least.entrySet().stream()
                .allMatch(bound -> values.containsKey(bound.getKey())
                        && new BigDecimal(values.get(bound.getKey())).compareTo(bound.getValue()) >= 0));
    }
}
