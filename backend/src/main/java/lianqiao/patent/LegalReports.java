package lianqiao.patent;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import lianqiao.eventlog.Decision;
import lianqiao.eventlog.NewEvent;
import lianqiao.patent.LegalState.Standing;
import lianqiao.shared.Change;
import lianqiao.shared.Ids;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import tools.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import tools.jackson.databind.annotation.JsonNaming;
import tools.jackson.databind.json.JsonMapper;

/** Takes in what files of the register say: every word is kept, and the newest of each kind stands beside its patent. */
@Component
public class LegalReports {
    private static final String KEEP = """
            INSERT INTO legal_word SELECT * FROM jsonb_populate_recordset(NULL::legal_word, cast(:rows AS jsonb))
            ON CONFLICT DO NOTHING RETURNING id
            """;
    private static final String STAND = """
            UPDATE patent AS known SET
                facts = coalesce((SELECT jsonb_agg(jsonb_build_object('kind', w.kind, 'holds', w.holds, 'asOf', w.as_of,
                        'source', w.source, 'detail', w.detail) ORDER BY w.kind)
                    FROM (SELECT DISTINCT ON (kind) * FROM legal_word
                        WHERE legal_word.patent = known.id AND kind NOT IN ('IN_FORCE', 'NOT_GRANTED', 'ENDED')
                        ORDER BY kind, as_of DESC, recorded_at DESC) AS w), '[]'),
                changed_at = :now
            WHERE id = ANY(:patents)
            """;
    private static final String STATE = """
            UPDATE patent SET standing = w.kind, standing_as_of = w.as_of, standing_source = w.source
            FROM (SELECT DISTINCT ON (patent) * FROM legal_word
                WHERE legal_word.patent = ANY(:patents) AND kind IN ('IN_FORCE', 'NOT_GRANTED', 'ENDED')
                ORDER BY patent, as_of DESC, recorded_at DESC) AS w
            WHERE patent.id = w.patent
                AND (patent.standing = 'UNKNOWN' OR patent.standing_as_of IS NULL OR w.as_of >= patent.standing_as_of)
            """;

    private final DatabaseClient database;
    private final Patents patents;
    private final JsonMapper json;
    private final Clock clock;

    LegalReports(DatabaseClient database, Patents patents, JsonMapper json, Clock clock) {
        this.database = database;
        this.patents = patents;
        this.json = json;
        this.clock = clock;
    }

    /**
     * Which patent a report was about, and whether it said anything new.
     *
     * @param before what {@link LegalImports} needs to take it back; absent where nothing new was said
     */
    public record Outcome(
            UUID patent, Change change, @Nullable Object before) {}

    /** Body of the event LegalStateTold: one for each report that said something new. */
    record LegalStateTold(UUID patent, LocalDate asOf, String source, List<String> kinds) {}

    @JsonNaming(SnakeCaseStrategy.class)
    private record WordRow(
            UUID id,
            UUID patent,
            String kind,
            boolean holds,
            LocalDate asOf,
            String source,
            String detail,
            Instant recordedAt) {}

    /**
     * In the caller's transaction, who appends the events. Safe to repeat: the same word of the same day and source is one word.
     *
     * @return for each, in the order given, what became of it
     */
    public Mono<Decision<List<Outcome>>> bring(List<LegalReport> reports) {
        var named = reports.stream()
                .map(report -> new Patent(
                        Ids.next(), report.number(), report.number().kind(), null, null, null, LegalState.UNHEARD))
                .toList();
        return patents.mention(named).flatMap(known -> keep(reports, known));
    }

    /** A report, its patent as it stood, and the words that would be new. */
    private record Told(LegalReport report, Patent patent, List<WordRow> words) {
        /** Null where all of it was known. */
        @Nullable
        LegalBefore before(Set<UUID> fresh) {
            var kept = words.stream().map(WordRow::id).filter(fresh::contains).toList();
            return kept.isEmpty() ? null : LegalBefore.of(patent.legalState(), kept);
        }

        NewEvent event() {
            var kinds = words.stream().map(WordRow::kind).toList();
            return new NewEvent(
                    "LegalStateTold",
                    patent.id(),
                    new LegalStateTold(patent.id(), report.asOf(), report.source(), kinds));
        }
    }

    private Mono<Decision<List<Outcome>>> keep(List<LegalReport> reports, Map<ApplicationNumber, Patent> known) {
        var now = clock.instant();
        var told = reports.stream()
                .map(report -> {
                    var patent = patent(report, known);
                    return new Told(report, patent, rows(report, patent.id(), now));
                })
                .toList();
        return database.sql(KEEP)
                .bind(
                        "rows",
                        json.writeValueAsString(told.stream()
                                .flatMap(one -> one.words().stream())
                                .toList()))
                .mapValue(UUID.class)
                .all()
                .collectList()
                .map(Set::copyOf)
                .flatMap(fresh -> {
                    var decided = decided(told, fresh);
                    return stand(decided.events().stream()
                                    .map(NewEvent::subject)
                                    .toList())
                            .thenReturn(decided);
                });
    }

    /** Writes beside these patents what the words say of them. */
    Mono<Void> stand(Collection<UUID> patents) {
        var ids = patents.stream().distinct().toArray(UUID[]::new);
        return database.sql(STAND)
                .bind("patents", ids)
                .bind("now", clock.instant())
                .then()
                .then(database.sql(STATE).bind("patents", ids).then());
    }

    private static Decision<List<Outcome>> decided(List<Told> told, Set<UUID> fresh) {
        List<Outcome> outcomes = new ArrayList<>();
        List<NewEvent> events = new ArrayList<>();
        for (var one : told) {
            var before = one.before(fresh);
            outcomes.add(new Outcome(one.patent().id(), before == null ? Change.UNCHANGED : Change.CHANGED, before));
            if (before != null) {
                events.add(one.event());
            }
        }
        return new Decision<>(outcomes, events);
    }

    private static List<WordRow> rows(LegalReport report, UUID patent, Instant now) {
        List<WordRow> rows = new ArrayList<>();
        if (report.standing() != Standing.UNKNOWN) {
            rows.add(row(report, patent, report.standing().name(), true, "", now));
        }
        for (var fact : report.facts()) {
            rows.add(row(report, patent, fact.kind().name(), fact.holds(), fact.detail(), now));
        }
        return rows;
    }

    private static WordRow row(
            LegalReport report, UUID patent, String kind, boolean holds, String detail, Instant now) {
        return new WordRow(Ids.next(), patent, kind, holds, report.asOf(), report.source(), detail, now);
    }

    private static Patent patent(LegalReport report, Map<ApplicationNumber, Patent> known) {
        var patent = known.get(report.number());
        if (patent == null) {
            throw new IllegalStateException("no patent " + report.number());
        }
        return patent;
    }
}
