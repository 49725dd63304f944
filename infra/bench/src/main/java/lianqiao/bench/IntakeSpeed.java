package lianqiao.bench;

import java.nio.file.Path;
import java.sql.Connection;
import tools.jackson.databind.JsonNode;

/** A large generated file from the request to the last row that can be found, and how much memory that took on its way. */
final class IntakeSpeed {
    private static final double TO_REACH = 0.5;
    private static final int QUARTERS = 4;
    private static final int BARE = 100_000;

    private final House house;
    private final int rows;
    private final double[] peaks = new double[QUARTERS];

    IntakeSpeed(House house, int rows) {
        this.house = house;
        this.rows = rows;
    }

    void run() throws Exception {
        Path file = GeneratedFile.write(Path.of("infra/bench/target/generated-" + rows + ".csv"), rows);
        house.portal.signIn("operator@demo");
        Bringing bringing = new Bringing(house);
        try (Connection database = house.database()) {
            long before = Jdbc.number(database, "SELECT count(*) FROM licence");
            long begin = System.nanoTime();
            JsonNode job = bringing.bring("licences", file, this::watchMemory);
            watchMemory(rows);
            double stored = (System.nanoTime() - begin) / 1e9;
            bringing.awaitIndex(database);
            double seconds = (System.nanoTime() - begin) / 1e9;
            long added = Jdbc.number(database, "SELECT count(*) FROM licence") - before;
            memory();
            report(job, stored, seconds, added, database);
        }
    }

    private void report(JsonNode job, double stored, double seconds, long added, Connection database) throws Exception {
        double insert = BareInsert.rowsPerSecond(database, BARE);
        double bulk = BareBulk.documentsPerSecond(house, BARE);
        double limit = 1 / (1 / insert + 1 / bulk);
        String note =
                "%d generated rows, %d added, stored after %.1f s, searchable after %.1f s, job %s; limit = 1/(1/insert + 1/bulk)"
                        .formatted(
                                rows, added, stored, seconds, job.path("state").asString());
        new Figure("import_rows_per_s", added / seconds, "rows/s", limit, note).print();
        String bare = "of up to " + BARE + " of the same rows, 1,000 a statement";
        new Figure("bare_insert_rows_per_s", insert, "rows/s", null, bare).print();
        new Figure("bare_bulk_docs_per_s", bulk, "docs/s", null, bare).print();
        new Figure("import_ratio", added / seconds / limit, "ratio", TO_REACH, "reached of the limit; at least 0.5")
                .print();
    }

    private void memory() {
        for (int quarter = 0; quarter < QUARTERS; quarter++) {
            String note = "most that the portal's process held in this quarter of the rows";
            new Figure("resident_mb_quarter_" + (quarter + 1), peaks[quarter], "MB", null, note).print();
        }
        new Figure(
                        "resident_growth",
                        peaks[QUARTERS - 1] / peaks[0],
                        "ratio",
                        null,
                        "last quarter to first; flat is about 1")
                .print();
    }

    private void watchMemory(long row) throws Exception {
        int quarter = (int) Math.min(QUARTERS - 1, row * QUARTERS / Math.max(1, rows));
        peaks[quarter] = Math.max(peaks[quarter], house.residentMb());
    }
}
