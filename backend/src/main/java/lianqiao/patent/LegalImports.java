package lianqiao.patent;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import lianqiao.eventlog.NewEvent;
import lianqiao.listing.ImportedListings;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

/** What an import of legal states would change, and how it is taken back: its words go, and what was told before stands again. */
@Component
public class LegalImports implements ImportedListings {
    /** Only where a word that goes is what stands now: a later word of somebody else stays. */
    private static final String RESTORE = """
            UPDATE patent SET standing = old.standing, standing_as_of = nullif(old.as_of, '')::date,
                standing_source = nullif(old.source, '')
            FROM jsonb_to_recordset(cast(:befores AS jsonb)) AS old (patent uuid, standing text, as_of text, source text)
            JOIN legal_word AS word ON word.patent = old.patent AND word.id = ANY(:words)
            WHERE patent.id = old.patent AND word.kind = patent.standing AND word.as_of = patent.standing_as_of
                AND word.source = patent.standing_source
            """;

    private final DatabaseClient database;
    private final LegalReports reports;
    private final Patents patents;
    private final JsonMapper json;

    LegalImports(DatabaseClient database, LegalReports reports, Patents patents, JsonMapper json) {
        this.database = database;
        this.reports = reports;
        this.patents = patents;
        this.json = json;
    }

    /** Body of the event LegalStateTakenBack. */
    record LegalStateTakenBack(UUID patent) {}

    /** Number, title, standing with its day and source, and each fact with its day. */
    @Override
    public Mono<Map<UUID, Map<String, String>>> facts(Collection<UUID> subjects) {
        return known(subjects).collect(Collectors.toMap(Patent::id, LegalImports::facts));
    }

    private static Map<String, String> facts(Patent patent) {
        Map<String, String> facts = new LinkedHashMap<>();
        var state = patent.legalState();
        facts.put("number", patent.number().value());
        facts.put("title", Objects.requireNonNullElse(patent.title(), ""));
        facts.put("standing", state.standing().name());
        facts.put("asOf", Objects.toString(state.asOf(), ""));
        facts.put("source", Objects.toString(state.source(), ""));
        for (var kind : LegalFact.Kind.values()) {
            facts.put(kind.name(), "");
        }
        patent.facts()
                .forEach(fact -> facts.put(fact.kind().name(), (fact.holds() ? "YES" : "NO") + " " + fact.asOf()));
        return facts;
    }

    @Override
    public Mono<List<NewEvent>> undo(List<Undone> items) {
        Map<UUID, LegalBefore> befores = new LinkedHashMap<>();
        List<UUID> words = new ArrayList<>();
        for (var item : items) {
            var before = json.readValue(Objects.requireNonNull(item.before()), LegalBefore.class);
            words.addAll(before.words());
            // Rows come last to first: what stood before the first of a patent stays in the map.
            befores.put(item.subject(), before);
        }
        return restore(befores, words)
                .then(Mono.defer(() -> remove(words)))
                .then(Mono.defer(() -> reports.stand(befores.keySet())))
                .thenReturn(befores.keySet().stream()
                        .map(patent -> new NewEvent("LegalStateTakenBack", patent, new LegalStateTakenBack(patent)))
                        .toList());
    }

    private Mono<Void> restore(Map<UUID, LegalBefore> befores, List<UUID> words) {
        var rows = befores.entrySet().stream()
                .map(one -> Map.of(
                        "patent", one.getKey(),
                        "standing", one.getValue().standing(),
                        "as_of", Objects.toString(one.getValue().asOf(), ""),
                        "source", Objects.toString(one.getValue().source(), "")))
                .toList();
        return database.sql(RESTORE)
                .bind("befores", json.writeValueAsString(rows))
                .bind("words", words.toArray(UUID[]::new))
                .then();
    }

    private Mono<Void> remove(List<UUID> words) {
        return database.sql("DELETE FROM legal_word WHERE id = ANY(:words)")
                .bind("words", words.toArray(UUID[]::new))
                .then();
    }

    private Flux<Patent> known(Collection<UUID> ids) {
        return database.sql("SELECT to_jsonb(p)::text FROM patent AS p WHERE id = ANY(:ids)")
                .bind("ids", ids.toArray(UUID[]::new))
                .mapValue(String.class)
                .all()
                .map(patents::read);
    }
}
