package lianqiao.bench;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * One measured figure.
 *
 * @param limit what it is held to; null where it is only reported
 * @param note how it was measured
 */
record Figure(
        String name, double value, String unit, @Nullable Double limit, String note) {
    private static final JsonMapper JSON = new JsonMapper();

    void print() {
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("figure", name);
        line.put("value", rounded(value));
        line.put("unit", unit);
        line.put("limit", limit == null ? null : rounded(limit));
        line.put("note", note);
        System.out.println(JSON.writeValueAsString(line));
    }

    private static double rounded(double value) {
        return Double.parseDouble(String.format(Locale.ROOT, Math.abs(value) < 100 ? "%.3f" : "%.0f", value));
    }
}
