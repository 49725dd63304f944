package lianqiao.patent;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import lianqiao.shared.Refusal;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

/** The patents that anybody here has named, one row per application number. */
@Component
public class Patents {
    private static final String INSERT = """
            INSERT INTO patent AS known
            SELECT * FROM jsonb_populate_recordset(NULL::patent, cast(:rows AS jsonb)) ORDER BY number
            """;
    private static final String TELL = INSERT + """
            ON CONFLICT (number) DO UPDATE SET kind = excluded.kind, title = coalesce(excluded.title, known.title),
                granted_on = coalesce(excluded.granted_on, known.granted_on),
                ends_on = coalesce(excluded.ends_on, known.ends_on),
                (standing, standing_as_of, standing_source) = (SELECT s, d, f FROM (VALUES
                    (excluded.standing, excluded.standing_as_of, NULL, 1),
                    (known.standing, known.standing_as_of, known.standing_source, 2)) AS word (s, d, f, rank)
                    WHERE rank = 2 OR s <> 'UNKNOWN' AND (known.standing_source IS NULL OR d > known.standing_as_of)
                    ORDER BY rank LIMIT 1),
                told_by = excluded.told_by, changed_at = excluded.changed_at
            WHERE known.told_by IS NULL OR known.told_by = excluded.told_by
            RETURNING to_jsonb(known)::text
            """;
    private static final String MENTION = INSERT + """
            ON CONFLICT (number) DO UPDATE SET title = coalesce(known.title, excluded.title)
            RETURNING to_jsonb(known)::text
            """;

    private final DatabaseClient database;
    private final JsonMapper json;
    private final Clock clock;

    Patents(DatabaseClient database, JsonMapper json, Clock clock) {
        this.database = database;
        this.json = json;
        this.clock = clock;
    }

    /**
     * Stores what an organisation says of a patent; a word of the register's files gives way only to a later one. Facts that another organisation told stay; saying otherwise is refused.
     *
     * @return the patent as it is stored now, with the id that it had before
     */
    public Mono<Patent> tell(Patent patent, UUID organisation) {
        var row = PatentRow.of(patent, organisation, clock.instant());
        return database.sql(TELL)
                .bind("rows", json.writeValueAsString(new PatentRow[] {row}))
                .mapValue(String.class)
                .one()
                .map(this::read)
                .switchIfEmpty(Mono.defer(() -> toldByAnother(patent)));
    }

    /** Makes sure that each is known, without a word on its legal state beyond the one given; by number. */
    public Mono<Map<ApplicationNumber, Patent>> mention(Collection<Patent> patents) {
        Instant now = clock.instant();
        var rows = patents.stream()
                .map(patent -> PatentRow.of(patent, null, now))
                .collect(Collectors.toMap(PatentRow::number, Function.identity(), (first, second) -> first))
                .values()
                .stream()
                .sorted(Comparator.comparing(PatentRow::number))
                .toList();
        return knownOf(rows).flatMap(known -> add(rows, known));
    }

    private Mono<Map<String, Patent>> knownOf(List<PatentRow> rows) {
        return database.sql("SELECT to_jsonb(known)::text FROM patent AS known WHERE number = ANY(:numbers)")
                .bind("numbers", rows.stream().map(PatentRow::number).toArray(String[]::new))
                .mapValue(String.class)
                .all()
                .map(this::read)
                .collectMap(patent -> patent.number().value());
    }

    /** What nobody knew is as it was said; only where somebody was faster, or a title was missing, the rows are asked for again. */
    private Mono<Map<ApplicationNumber, Patent>> add(List<PatentRow> rows, Map<String, Patent> known) {
        var fresh =
                rows.stream().filter(row -> !known.containsKey(row.number())).toList();
        var untitled = rows.stream()
                .filter(row -> known.containsKey(row.number())
                        && known.get(row.number()).title() == null
                        && row.title() != null)
                .toList();
        return added(fresh)
                .flatMap(count -> mentioned(count == fresh.size() ? untitled : rows))
                .map(again -> {
                    Map<ApplicationNumber, Patent> all = new HashMap<>();
                    fresh.forEach(row -> all.put(new ApplicationNumber(row.number()), row.toPatent()));
                    known.values().forEach(patent -> all.put(patent.number(), patent));
                    all.putAll(again);
                    return all;
                });
    }

    private Mono<Long> added(List<PatentRow> fresh) {
        return fresh.isEmpty()
                ? Mono.just(0L)
                : database.sql(INSERT + "ON CONFLICT DO NOTHING")
                        .bind("rows", json.writeValueAsString(fresh))
                        .fetch()
                        .rowsUpdated();
    }

    private Mono<Map<ApplicationNumber, Patent>> mentioned(List<PatentRow> rows) {
        return rows.isEmpty()
                ? Mono.just(Map.of())
                : database.sql(MENTION)
                        .bind("rows", json.writeValueAsString(rows))
                        .mapValue(String.class)
                        .all()
                        .map(this::read)
                        .collectMap(Patent::number);
    }

    /** Empty where nobody has named it. */
    public Mono<Patent> find(ApplicationNumber number) {
        return database.sql("SELECT to_jsonb(p)::text FROM patent p WHERE number = :number")
                .bind("number", number.value())
                .mapValue(String.class)
                .one()
                .map(this::read);
    }

    private Mono<Patent> toldByAnother(Patent said) {
        return find(said.number()).map(known -> agreeing(said, known));
    }

    private static Patent agreeing(Patent said, Patent known) {
        var contradicts = said.grantedOn() != null && !said.grantedOn().equals(known.grantedOn())
                || said.endsOn() != null && !said.endsOn().equals(known.endsOn())
                || said.legalState().standing() != LegalState.Standing.UNKNOWN
                        && said.legalState().standing() != known.legalState().standing();
        if (contradicts) {
            throw Refusal.of(
                            "PATENT_FACTS_DIFFER",
                            "patent",
                            "另一单位登记的该专利信息与此不同",
                            "Another organisation has told other facts of this patent",
                            "请核对授权日、届满日和法律状态，或联系平台运营方",
                            "Check grant, end and legal state, or ask the operator of the portal")
                    .asException();
        }
        return known;
    }

    /** A row as another feature's join brings it, {@code to_jsonb(patent)::text}. */
    public Patent read(String row) {
        return json.readValue(row, PatentRow.class).toPatent();
    }
}
