package lianqiao.intake;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import lianqiao.shared.Row;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferUtils;
import org.springframework.core.io.buffer.DefaultDataBufferFactory;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.scheduler.Schedulers;
import tools.jackson.databind.json.JsonMapper;

/** Makes the report of an import as a spreadsheet: beside the file on the disk, then sent, then removed. */
@Component
class ReportFiles {
    private static final int ROWS_AT_ONCE = 1_000;
    private static final int SENT_AT_ONCE = 1 << 16;

    private final DatabaseClient database;
    private final JsonMapper json;
    private final Spool spool;

    ReportFiles(DatabaseClient database, JsonMapper json, Spool spool) {
        this.database = database;
        this.json = json;
        this.spool = spool;
    }

    /** @param all also the rows of which there is nothing to be told */
    Flux<DataBuffer> spreadsheet(ImportJob job, boolean all, Codes codes) {
        return Flux.using(
                        () -> write(job, all, codes),
                        file -> DataBufferUtils.read(file, DefaultDataBufferFactory.sharedInstance, SENT_AT_ONCE),
                        ReportFiles::remove)
                .subscribeOn(Schedulers.boundedElastic());
    }

    private Path write(ImportJob job, boolean all, Codes codes) throws IOException {
        Reading reading = job.known();
        ImportFault.FILE_GONE.unless(spool.has(job.id()));
        Path report = Files.createTempFile(spool.folder(), "report", ".xlsx");
        List<String> names = reading.columns().stream().map(MappedColumn::head).toList();
        try (TableRows rows = Tables.open(spool.file(job.id()), reading.format(), names);
                OutputStream out = new BufferedOutputStream(Files.newOutputStream(report));
                Stream<SheetReport.Told> told = told(job, all)) {
            Iterator<SheetReport.Told> each = told.iterator();
            SheetReport.write(out, rows, reading, each, codes);
        } catch (IOException | RuntimeException failed) {
            remove(report);
            throw failed;
        }
        return report;
    }

    private Stream<SheetReport.Told> told(ImportJob job, boolean all) {
        return database.sql("""
                        SELECT row, outcome, findings FROM import_row_outcome
                        WHERE import = :job AND (:all OR outcome <> 'IMPORTED') ORDER BY row
                        """)
                .filter(statement -> statement.fetchSize(ROWS_AT_ONCE))
                .bind("job", job.id())
                .bind("all", all)
                .map(columns -> {
                    Row row = new Row(columns);
                    return new SheetReport.Told(
                            row.count("row"),
                            row.text("outcome"),
                            List.of(json.readValue(row.json("findings"), Finding[].class)));
                })
                .all()
                .toStream(ROWS_AT_ONCE);
    }

    private static void remove(Path report) {
        try {
            Files.deleteIfExists(report);
        } catch (IOException stuck) {
            throw new java.io.UncheckedIOException(stuck);
        }
    }
}
