package lianqiao.intake;

import java.util.UUID;
import lianqiao.shared.Change;
import lianqiao.shared.Row;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** What is told about an import: its tally, and the rows that were turned away or warned of. */
@Component
class ImportReports {
    private static final int ROWS_AT_ONCE = 1_000;

    private final DatabaseClient database;

    ImportReports(DatabaseClient database) {
        this.database = database;
    }

    Mono<Tally> tally(UUID job) {
        return database.sql("SELECT region, outcome, change, code, rows FROM import_tally WHERE import = :job")
                .bind("job", job)
                .map(columns -> {
                    Row row = new Row(columns);
                    return new Tally.Line(
                            row.text("region"),
                            row.text("outcome"),
                            row.oneOf(Change.class, "change"),
                            row.text("code"),
                            row.count("rows"));
                })
                .all()
                .collectList()
                .map(Tally::new);
    }

    /**
     * The report as CSV, a line at a time, in the order of the rows.
     *
     * @param warnings also the rows that were taken in with something to be told
     */
    Flux<String> rejects(UUID job, boolean warnings, Codes codes) {
        Flux<String> lines = database.sql("""
                        SELECT o.row, f ->> 'column' AS col, f ->> 'value' AS value, f ->> 'code' AS code
                        FROM import_row_outcome o CROSS JOIN jsonb_array_elements(o.findings) AS f
                        WHERE o.import = :job AND (o.outcome = 'REJECTED' OR :warnings)
                        ORDER BY o.row
                        """)
                .filter(statement -> statement.fetchSize(ROWS_AT_ONCE))
                .bind("job", job)
                .bind("warnings", warnings)
                .map(columns -> {
                    Row row = new Row(columns);
                    String code = row.text("code");
                    return SheetLine.of(
                            String.valueOf(row.count("row")),
                            row.text("col"),
                            row.text("value"),
                            code,
                            codes.remedy(code));
                })
                .all();
        return Flux.concat(Flux.just(SheetLine.MARK + SheetLine.of("row", "column", "value", "code", "remedy")), lines);
    }
}
