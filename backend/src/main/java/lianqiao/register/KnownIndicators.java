package lianqiao.register;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import lianqiao.shared.YamlPlace;
import org.jspecify.annotations.Nullable;

/** What the register needs to know of {@code kpi/indicators.yaml}: the foreign events, and the indicators by their ids. */
public final class KnownIndicators {
    private static final String OUTSIDE = "EXTERNAL_STAT";
    private static final KnownIndicators SHIPPED = new KnownIndicators(YamlPlace.resource("kpi/indicators.yaml"));

    private final Set<String> events;
    private final Map<String, IndicatorName> byId = new LinkedHashMap<>();

    private KnownIndicators(YamlPlace file) {
        events = Set.copyOf(file.need("events").fields().keySet());
        file.need("indicators").items().forEach(block -> {
            IndicatorName known = new IndicatorName(
                    block.need("id").text(),
                    block.need("name").text(),
                    block.need("doc").text(),
                    block.textOf("unit"),
                    block.need("scope").text(),
                    feeding(block));
            byId.put(known.id(), known);
        });
    }

    /** A condition of process has no event of the portal's: who runs the process states it, with its document. */
    private static List<String> feeding(YamlPlace block) {
        List<String> named = block.textsOf("events");
        return named.isEmpty() ? List.of(OUTSIDE) : named;
    }

    /**
     * An indicator.
     *
     * @param scope the place as its document words it
     * @param events that feed it; the outside statistic where its document's file names none
     */
    public record IndicatorName(
            String id, String name, String doc, @Nullable String unit, String scope, List<String> events) {}

    public static KnownIndicators shipped() {
        return SHIPPED;
    }

    Set<String> events() {
        return events;
    }

    public Optional<IndicatorName> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    public List<IndicatorName> all() {
        return List.copyOf(byId.values());
    }
}
