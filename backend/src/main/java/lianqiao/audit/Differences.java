package lianqiao.audit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** What differs between two events of the same thing. Pure. */
final class Differences {
    private Differences() {}

    /**
     * @param before body of the earlier event; null if there was none
     * @return field by field, in the order of their names; nothing where the two events tell of different things, since a field that one
     *     of them doesn't tell of says nothing about a change
     */
    static List<FieldChange> between(@Nullable JsonNode before, JsonNode after) {
        if (before == null || !fields(before).equals(fields(after))) {
            return List.of();
        }
        Map<String, JsonNode> was = leaves(before);
        Map<String, JsonNode> is = leaves(after);
        List<FieldChange> changes = new ArrayList<>();
        TreeSet<String> all = new TreeSet<>(was.keySet());
        all.addAll(is.keySet());
        for (String field : all) {
            if (!Objects.equals(was.get(field), is.get(field))) {
                changes.add(new FieldChange(field, was.get(field), is.get(field)));
            }
        }
        return changes;
    }

    private static TreeSet<String> fields(JsonNode body) {
        return new TreeSet<>(body.propertyNames());
    }

    /** Objects are looked into, lists are taken as a whole. */
    private static Map<String, JsonNode> leaves(JsonNode body) {
        Map<String, JsonNode> leaves = new LinkedHashMap<>();
        body.properties().forEach(field -> {
            if (field.getValue().isObject()) {
                leaves(field.getValue()).forEach((path, leaf) -> leaves.put(field.getKey() + "." + path, leaf));
            } else {
                leaves.put(field.getKey(), field.getValue());
            }
        });
        return leaves;
    }
}
