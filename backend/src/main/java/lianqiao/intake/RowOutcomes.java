package lianqiao.intake;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import lianqiao.intake.Befores.Replaced;
import lianqiao.intake.RowOutcome.Imported;
import lianqiao.intake.RowOutcome.Rejected;
import lianqiao.shared.Change;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

/** Writes down how rows ended, and adds them up: two statements a batch, however many rows it has. */
@Component
class RowOutcomes {
    private final DatabaseClient database;
    private final JsonMapper json;
    private final Befores befores;

    RowOutcomes(DatabaseClient database, JsonMapper json, Befores befores) {
        this.database = database;
        this.json = json;
        this.befores = befores;
    }

    /** @param kept for each row that was not turned away, in their order */
    <T> Mono<Void> add(UUID job, List<RowOutcome<T>> rows, List<Kept> kept) {
        List<Ended> ended = ended(rows, kept);
        List<Replaced> replaced = ended.stream().flatMap(Ended::replaced).toList();
        return insert(job, ended)
                .then(Mono.defer(() -> tally(job, ended)))
                .then(Mono.defer(() -> befores.add(job, replaced)));
    }

    private <T> List<Ended> ended(List<RowOutcome<T>> rows, List<Kept> kept) {
        Iterator<Kept> places = kept.iterator();
        List<Ended> ended = new ArrayList<>(rows.size());
        for (RowOutcome<T> row : rows) {
            ended.add(Ended.of(row, row instanceof Rejected ? null : places.next()));
        }
        return ended;
    }

    private Mono<Void> insert(UUID job, List<Ended> rows) {
        return database.sql("""
                        INSERT INTO import_row_outcome (import, row, region, outcome, change, subject, findings)
                        SELECT :job, u.row, u.region, u.outcome, u.change, nullif(u.subject, '')::uuid, u.findings::jsonb
                        FROM unnest(cast(:rows AS int[]), cast(:regions AS text[]), cast(:outcomes AS text[]),
                                    cast(:changes AS text[]), cast(:subjects AS text[]), cast(:findings AS text[]))
                             AS u (row, region, outcome, change, subject, findings)
                        """)
                .bind("job", job)
                .bind("rows", rows.stream().map(Ended::row).toArray(Integer[]::new))
                .bind("regions", texts(rows.stream().map(Ended::region)))
                .bind("outcomes", texts(rows.stream().map(Ended::outcome)))
                .bind("changes", texts(rows.stream().map(row -> row.change().name())))
                .bind(
                        "subjects",
                        texts(rows.stream().map(row -> row.subject() == null ? "" : String.valueOf(row.subject()))))
                .bind("findings", texts(rows.stream().map(row -> json.writeValueAsString(row.findings()))))
                .then();
    }

    private Mono<Void> tally(UUID job, List<Ended> rows) {
        Map<Cell, Integer> cells = new LinkedHashMap<>();
        rows.forEach(row -> row.cells().forEach(cell -> cells.merge(cell, 1, Integer::sum)));
        List<Cell> keys = List.copyOf(cells.keySet());
        return database.sql("""
                        INSERT INTO import_tally AS old (import, region, outcome, change, code, rows)
                        SELECT :job, u.* FROM unnest(cast(:regions AS text[]), cast(:outcomes AS text[]), cast(:changes AS text[]),
                                                     cast(:codes AS text[]), cast(:rows AS int[])) AS u
                        ON CONFLICT (import, region, outcome, change, code) DO UPDATE SET rows = old.rows + excluded.rows
                        """)
                .bind("job", job)
                .bind("regions", texts(keys.stream().map(Cell::region)))
                .bind("outcomes", texts(keys.stream().map(Cell::outcome)))
                .bind("changes", texts(keys.stream().map(cell -> cell.change().name())))
                .bind("codes", texts(keys.stream().map(Cell::code)))
                .bind("rows", keys.stream().map(cells::get).toArray(Integer[]::new))
                .then();
    }

    private static String[] texts(Stream<String> texts) {
        return texts.toArray(String[]::new);
    }

    private record Cell(String region, String outcome, Change change, String code) {}

    private record Ended(
            int row,
            String region,
            String outcome,
            Change change,
            @Nullable UUID subject,
            @Nullable Object before,
            List<Finding> findings) {
        static Ended of(RowOutcome<?> row, @Nullable Kept kept) {
            Finding refused = kept == null ? null : kept.refused();
            String outcome = row instanceof Imported ? "IMPORTED" : row instanceof Rejected ? "REJECTED" : "WARNED";
            return new Ended(
                    row.row(),
                    row.region(),
                    refused == null ? outcome : "REJECTED",
                    kept == null ? Change.NONE : kept.change(),
                    kept == null ? null : kept.subject(),
                    kept == null ? null : kept.before(),
                    refused == null
                            ? row.findings()
                            : Stream.concat(row.findings().stream(), Stream.of(refused))
                                    .toList());
        }

        Stream<Replaced> replaced() {
            return subject == null || before == null ? Stream.of() : Stream.of(new Replaced(row, subject, before));
        }

        /** The row itself, and each code once. */
        Stream<Cell> cells() {
            return Stream.concat(
                            Stream.of(""), findings.stream().map(Finding::code).distinct())
                    .map(code -> new Cell(region, outcome, change, code));
        }
    }
}
