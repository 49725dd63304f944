package lianqiao.need;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import lianqiao.eventlog.NewEvent;
import lianqiao.listing.ImportedListings;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What an import needs beside bringing needs in: to show what it would change, and to take back what it brought. */
@Component
public class NeedImports implements ImportedListings {
    private static final String SELECT = "SELECT to_jsonb(need)::text FROM tech_need AS need WHERE id = ANY(:ids)";

    private final DatabaseClient database;
    private final Needs needs;
    private final JsonMapper json;
    private final Clock clock;

    NeedImports(DatabaseClient database, Needs needs, JsonMapper json, Clock clock) {
        this.database = database;
        this.needs = needs;
        this.json = json;
        this.clock = clock;
    }

    /** Number, title, text and state. */
    @Override
    public Mono<Map<UUID, Map<String, String>>> facts(Collection<UUID> ids) {
        return known(ids, "")
                .map(all -> all.values().stream().collect(Collectors.toMap(NeedRow::id, NeedImports::facts)));
    }

    private static Map<String, String> facts(NeedRow row) {
        return Map.of(
                "number", row.sourceNumber() == null ? "" : row.sourceNumber(),
                "title", row.title(),
                "text", row.problem(),
                "state", row.state().name());
    }

    /** Takes imported needs back, in the caller's transaction, who appends the events. */
    @Override
    public Mono<List<NewEvent>> undo(List<Undone> undone) {
        return known(undone.stream().map(Undone::subject).toList(), " FOR UPDATE")
                .flatMap(known -> {
                    List<NeedRow> restored = new ArrayList<>();
                    List<UUID> removed = new ArrayList<>();
                    List<NewEvent> events = new ArrayList<>();
                    for (Undone one : undone) {
                        NeedRow now = known.get(one.subject());
                        if (now != null && now.source() != null) {
                            events.add(undo(now, one, restored, removed));
                        }
                    }
                    return remove(removed)
                            .then(restored.isEmpty() ? Mono.empty() : needs.saveAll(restored))
                            .thenReturn(events);
                });
    }

    private NewEvent undo(NeedRow now, Undone one, List<NeedRow> restored, List<UUID> removed) {
        ObjectNode row = one.after(json, now, now.version(), clock.instant());
        if (one.isAdded()) {
            row.put("state", NeedState.WITHDRAWN.name());
        }
        NeedRow after = json.treeToValue(row, NeedRow.class);
        if (one.isAdded()) {
            removed.add(one.subject());
        } else {
            restored.add(after);
        }
        return new NewEvent("NeedImportUndone", one.subject(), NeedChange.of(after.toNeed(), LocalDate.now(clock)));
    }

    private Mono<Void> remove(List<UUID> ids) {
        return database.sql("DELETE FROM tech_need WHERE id = ANY(:ids)")
                .bind("ids", ids.toArray(UUID[]::new))
                .then();
    }

    private Mono<Map<UUID, NeedRow>> known(Collection<UUID> ids, String hold) {
        return database.sql(SELECT + hold)
                .bind("ids", ids.toArray(UUID[]::new))
                .mapValue(String.class)
                .all()
                .map(row -> json.readValue(row, NeedRow.class))
                .collect(Collectors.toMap(NeedRow::id, Function.identity()));
    }
}
