package lianqiao.bench;

import java.nio.file.Path;
import java.sql.Connection;
import tools.jackson.databind.JsonNode;

/** A whole file from the request to the last row that can be found, beside bare inserts and a bare bulk of the same rows. */
final class ImportMeasure {
    private static final double TO_REACH = 0.3;

    private final House house;
    private final Path file;
    private final String rows;

    ImportMeasure(House house, Path file, String rows) {
        this.house = house;
        this.file = file;
        this.rows = rows;
    }

    void run() throws Exception {
        house.portal.signIn("operator@demo");
        Bringing bringing = new Bringing(house);
        try (Connection database = house.database()) {
            long before = Jdbc.number(database, "SELECT count(*) FROM licence");
            long begin = System.nanoTime();
            JsonNode job = bringing.bring("licences", file, row -> {});
            bringing.awaitIndex(database);
            double seconds = (System.nanoTime() - begin) / 1e9;
            long added = Jdbc.number(database, "SELECT count(*) FROM licence") - before;
            report(job, seconds, added, BareInsert.rowsPerSecond(database), BareBulk.documentsPerSecond(house));
        }
    }

    private void report(JsonNode job, double seconds, long added, double insert, double bulk) {
        double perSecond = added / seconds;
        double limit = 1 / (1 / insert + 1 / bulk);
        String note = "%s: %d rows added in %.1f s, job %s"
                .formatted(rows, added, seconds, job.path("state").asString());
        new Figure("import_rows_per_s", perSecond, "rows/s", limit, note + "; limit = 1/(1/insert + 1/bulk)").print();
        new Figure(
                        "bare_insert_rows_per_s",
                        insert,
                        "rows/s",
                        null,
                        "multi-row inserts of 1,000 of the same licence rows")
                .print();
        new Figure(
                        "bare_bulk_docs_per_s",
                        bulk,
                        "docs/s",
                        null,
                        "bulk requests of 1,000 of the same documents, same mapping")
                .print();
        new Figure("import_ratio", perSecond / limit, "ratio", TO_REACH, "reached of the limit; at least 0.3").print();
    }
}
