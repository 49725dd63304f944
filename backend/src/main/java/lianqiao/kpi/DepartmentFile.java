package lianqiao.kpi;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import lianqiao.shared.YamlPlace;
import org.jspecify.annotations.Nullable;

/** Reads {@code kpi/tasks.yaml} and checks that each indicator it names is one. */
final class DepartmentFile {
    private final Set<String> known;
    private final Set<Departments.Duty> all = new LinkedHashSet<>();
    private final Map<String, List<Departments.Duty>> duties = new HashMap<>();
    private final Map<String, String> unlinked = new LinkedHashMap<>();

    private DepartmentFile(Indicators indicators) {
        known = indicators.all().stream().map(Indicator::id).collect(Collectors.toSet());
    }

    static Departments read(YamlPlace file, Indicators indicators) {
        DepartmentFile reader = new DepartmentFile(indicators);
        file.need("documents").fields().forEach(reader::document);
        return new Departments(List.copyOf(reader.all), Map.copyOf(reader.duties), Map.copyOf(reader.unlinked));
    }

    private void document(String id, YamlPlace document) {
        tasks(id, document, null);
        document.find("tracks").ifPresent(tracks -> tracks.fields().forEach((key, track) -> {
            String body = track.need("filing_body").text();
            tasks(id, track, body);
            track.need("indicators").items().forEach(indicator -> add(indicator, trackItself(id, key, track, body)));
        }));
    }

    private void tasks(String document, YamlPlace block, @Nullable String body) {
        for (String list : List.of("tasks", "safeguards")) {
            block.find(list).ifPresent(tasks -> tasks.items().forEach(task -> {
                Departments.Duty duty = duty(document, task, body);
                all.add(duty);
                task.need("indicators").items().forEach(indicator -> add(indicator, duty));
                task.find("subtasks").ifPresent(parts -> parts.items()
                        .forEach(part -> part.need("indicators").items().forEach(this::check)));
            }));
        }
        block.find("unlinked_indicators").ifPresent(items -> items.items().forEach(item -> {
            check(item.need("id"));
            unlinked.put(item.need("id").text(), item.need("note").text());
        }));
    }

    private static Departments.Duty duty(String document, YamlPlace task, @Nullable String body) {
        return new Departments.Duty(
                document,
                task.need("id").text(),
                task.textOf("no"),
                task.need("title").text(),
                task.need("clause").text(),
                task.need("lead").texts(),
                task.need("supporting").texts(),
                body);
    }

    private static Departments.Duty trackItself(String document, String key, YamlPlace track, String body) {
        return new Departments.Duty(
                document,
                document + "-" + key,
                null,
                track.need("name").text(),
                track.need("clause").text(),
                List.of(),
                List.of(),
                body);
    }

    private void add(YamlPlace indicator, Departments.Duty duty) {
        check(indicator);
        all.add(duty);
        duties.computeIfAbsent(indicator.text(), any -> new ArrayList<>()).add(duty);
    }

    private void check(YamlPlace indicator) {
        if (!known.contains(indicator.text())) {
            throw indicator.wrong(
                    "no such indicator `" + indicator.text() + "`", "Take an `id` of kpi/indicators.yaml");
        }
    }
}
