package lianqiao.intake;

import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import lianqiao.shared.Row;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;

/**
 * Finds the rows of an import that later events name, whatever the type of the event: by the ids in it. The import itself
 * announces what it keeps by one event each, whose subject that is; everything else is somebody using it, but for what
 * {@link Importing#followedBy follows by itself}.
 */
@Component
class LaterEvents {
    private static final int SHOWN = 20;
    /** An edit of the industry chains moves listings of every kind: nobody used them by that. */
    private static final Set<String> PLACED_ANEW =
            Set.of("LicenceReclassified", "NeedReclassified", "StockPatentReclassified");

    private static final String TOUCHING = """
            WITH subjects AS (
                SELECT row, subject FROM import_row_outcome WHERE import = :job AND change IN ('ADDED', 'CHANGED')
                UNION
                SELECT row, cast(also.id AS uuid) FROM import_before
                    CROSS JOIN LATERAL jsonb_array_elements_text(before -> 'also') AS also (id) WHERE import = :job
            ), kept AS (
                SELECT *, CASE WHEN :each THEN count(*) OVER (PARTITION BY subject) ELSE 1 END AS announced FROM subjects
            ), named AS (
                SELECT DISTINCT e.seq, e.type, e.subject, m.ids[1]::uuid AS id
                FROM event_log e CROSS JOIN LATERAL regexp_matches(concat(e.subject, ' ', e.body),
                    '[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}', 'g') AS m (ids)
                WHERE e.seq > (SELECT max(seq) FROM event_log
                               WHERE subject = :job AND type IN ('ImportReceived', 'ImportApplied'))
                    AND NOT (e.type = ANY(:followed) AND coalesce(e.body ->> 'kept', 'false') = 'false')
            ), uses AS (
                SELECT k.row, k.announced, n.seq, n.type, n.subject = k.subject AS own,
                       row_number() OVER (PARTITION BY k.row, k.subject, n.subject = k.subject ORDER BY n.seq) AS n
                FROM kept k JOIN named n ON n.id = k.subject
            )
            SELECT DISTINCT ON (row) row, type, seq FROM uses WHERE NOT (own AND n <= announced)
            ORDER BY row, seq LIMIT :shown
            """;

    private final DatabaseClient database;

    LaterEvents(DatabaseClient database) {
        this.database = database;
    }

    /** A row, and the first event that used it. */
    record Touched(int row, String type, long seq) {}

    /** The first rows that cannot be taken back; empty if all can. */
    Flux<Touched> touching(UUID job, Importing<?> kind) {
        return database.sql(TOUCHING)
                .bind("job", job)
                .bind(
                        "followed",
                        Stream.concat(kind.followedBy().stream(), PLACED_ANEW.stream())
                                .toArray(String[]::new))
                .bind("each", kind.announcesEachRow())
                .bind("shown", SHOWN)
                .map(columns -> touched(new Row(columns)))
                .all();
    }

    private static Touched touched(Row row) {
        return new Touched(row.count("row"), row.text("type"), row.number("seq"));
    }
}
