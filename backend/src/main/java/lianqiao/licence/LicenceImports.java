package lianqiao.licence;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import lianqiao.eventlog.NewEvent;
import lianqiao.listing.ImportedListings;
import lianqiao.patent.Patent;
import lianqiao.patent.Patents;
import lianqiao.shared.Actor;
import lianqiao.shared.Row;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What an import needs beside bringing licences in: to show what it would change, and to take back what it brought. */
@Component
public class LicenceImports implements ImportedListings {
    private static final String SELECT = """
            SELECT to_jsonb(licence)::text AS licence, to_jsonb(known)::text AS patent
            FROM licence JOIN patent AS known ON known.id = licence.patent WHERE licence.id = ANY(:ids)
            """;

    private final DatabaseClient database;
    private final Licences licences;
    private final Patents patents;
    private final JsonMapper json;
    private final Clock clock;

    LicenceImports(DatabaseClient database, Licences licences, Patents patents, JsonMapper json, Clock clock) {
        this.database = database;
        this.licences = licences;
        this.patents = patents;
        this.json = json;
        this.clock = clock;
    }

    private record Known(LicenceRow row, Patent patent) {}

    /** Title, holder, fee, until, territory, region and state. */
    @Override
    public Mono<Map<UUID, Map<String, String>>> facts(Collection<UUID> ids) {
        return known(ids, "").map(all -> all.values().stream()
                .collect(Collectors.toMap(one -> one.row().id(), LicenceImports::facts)));
    }

    private static Map<String, String> facts(Known known) {
        Map<String, String> facts = new LinkedHashMap<>();
        LicenceRow row = known.row();
        facts.put("number", known.patent().number().value());
        facts.put("title", row.title());
        facts.put("holder", row.holderName());
        facts.put("fee", FeeSentence.zh(row.feeTerms()));
        facts.put("until", row.validUntil() == null ? "" : row.validUntil().toString());
        facts.put("territory", row.territory());
        facts.put("region", row.region() == null ? "" : row.region());
        facts.put("state", row.state().name());
        return facts;
    }

    /** The licences that the actor's organisation has of these patents already, withdrawn ones left out; by number. */
    public Mono<Map<String, UUID>> standing(Actor actor, Collection<String> numbers) {
        if (actor.organisation() == null) {
            return Mono.just(Map.of());
        }
        return database.sql("""
                        SELECT known.number, licence.id FROM licence JOIN patent AS known ON known.id = licence.patent
                        WHERE licence.holder = :holder AND licence.state <> 'WITHDRAWN' AND known.number = ANY(:numbers)
                        """)
                .bind("holder", actor.organisation())
                .bind("numbers", numbers.toArray(String[]::new))
                .map(columns -> new Row(columns))
                .all()
                .collect(Collectors.toMap(row -> row.text("number"), row -> row.id("id"), (first, other) -> first));
    }

    /**
     * Takes imported licences back, in the caller's transaction, who appends the events: one that the import added is removed, one
     * that it changed is again as it was.
     */
    @Override
    public Mono<List<NewEvent>> undo(List<Undone> undone) {
        return known(undone.stream().map(Undone::subject).toList(), " FOR UPDATE OF licence")
                .flatMap(known -> {
                    List<LicenceRow> restored = new ArrayList<>();
                    List<UUID> removed = new ArrayList<>();
                    List<NewEvent> events = new ArrayList<>();
                    for (Undone one : undone) {
                        Known now = known.get(one.subject());
                        if (now != null && isNobodysYet(now.row())) {
                            events.add(undo(now, one, restored, removed));
                        }
                    }
                    return remove(removed)
                            .then(restored.isEmpty() ? Mono.empty() : licences.saveAll(restored))
                            .thenReturn(events);
                });
    }

    /** What another platform published, or a draft that its holder has not published. */
    private static boolean isNobodysYet(LicenceRow row) {
        return row.basis() == Basis.EXTERNAL || row.state() == LicenceState.DRAFT;
    }

    private NewEvent undo(Known now, Undone one, List<LicenceRow> restored, List<UUID> removed) {
        ObjectNode row = one.after(json, now.row(), now.row().version(), clock.instant());
        if (one.isAdded()) {
            row.put("state", LicenceState.WITHDRAWN.name());
        }
        LicenceRow after = json.treeToValue(row, LicenceRow.class);
        if (one.isAdded()) {
            removed.add(one.subject());
        } else {
            restored.add(after);
        }
        return new NewEvent(
                "LicenceImportUndone",
                one.subject(),
                LicenceChange.of(after.toLicence(now.patent()), LocalDate.now(clock)));
    }

    private Mono<Void> remove(List<UUID> ids) {
        return database.sql("DELETE FROM licence WHERE id = ANY(:ids)")
                .bind("ids", ids.toArray(UUID[]::new))
                .then();
    }

    private Mono<Map<UUID, Known>> known(Collection<UUID> ids, String hold) {
        return database.sql(SELECT + hold)
                .bind("ids", ids.toArray(UUID[]::new))
                .map(columns -> new Row(columns))
                .all()
                .map(row -> new Known(
                        json.readValue(row.text("licence"), LicenceRow.class), patents.read(row.text("patent"))))
                .collect(Collectors.toMap(known -> known.row().id(), Function.identity()));
    }
}
