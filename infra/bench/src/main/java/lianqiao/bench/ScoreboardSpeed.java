package lianqiao.bench;

import java.net.URI;
import java.net.http.HttpRequest;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The scoreboard above a short ledger and above a long one, in one run. The entries are made in the database by SQL, in the columns and with
 * all indexes of the real ones, and added to the running totals by the table's own key, as the reader does; what is made up is their hashes.
 */
final class ScoreboardSpeed {
    private static final int SHORT = 10_000;
    private static final int CHUNK = 500_000;
    private static final int ROUNDS = 4;
    private static final int SECONDS = 10;
    private static final double TO_REACH = 1.5;

    /** Both lengths have the same combinations of measure, month, regions and campaign: only the length differs. */
    private static final int COMBINATIONS = 5_000;

    private static final List<String> REGIONS = List.of("120116", "120110", "120102", "120000", "510100");
    private static final List<String> MEASURES = List.of(
            "licences_published",
            "uptakes",
            "patents_concluded",
            "matches_made",
            "deals_begun",
            "deals_concluded",
            "loans_disbursed",
            "transfers");

    /** The same totals by the places of each side, as the migration that made the table added them up (V86). */
    private static final String PLACES = """
            WITH places AS (
                SELECT t.*, s.side, p.place FROM measure_total t
                CROSS JOIN (VALUES ('SUPPLY', true, false), ('DEMAND', false, true), ('EITHER', true, true)) AS s (side, supply, demand)
                CROSS JOIN LATERAL (
                    SELECT '' AS place
                    UNION SELECT unnest(ARRAY[t.supply_region, substr(t.supply_region, 1, 4) || '00',
                        substr(t.supply_region, 1, 2) || '0000', t.supply_park]) WHERE s.supply
                    UNION SELECT unnest(ARRAY[t.demand_region, substr(t.demand_region, 1, 4) || '00',
                        substr(t.demand_region, 1, 2) || '0000', t.demand_park]) WHERE s.demand) AS p
                WHERE p.place IS NOT NULL)
            INSERT INTO place_total (place, measure, side, centre, month, basis, demonstration, value, entries)
            SELECT place, measure, side, c.centre, month, basis, demonstration, sum(value), sum(entries)
            FROM places CROSS JOIN LATERAL (SELECT NULL::uuid AS centre UNION SELECT places.centre) AS c
            GROUP BY 1, 2, 3, 4, 5, 6, 7""";

    private final House house;
    private final int rows;

    ScoreboardSpeed(House house, int rows) {
        this.house = house;
        this.rows = rows;
    }

    void run() throws Exception {
        try (Connection database = house.database()) {
            grow(database, SHORT);
            warm();
            Spread few = measure();
            long totals = Jdbc.number(database, "SELECT count(*) FROM place_total");
            grow(database, rows);
            warm();
            Spread many = measure();
            report(few, many, totals, Jdbc.number(database, "SELECT count(*) FROM place_total"));
        }
    }

    private void report(Spread few, Spread many, long totalsBefore, long totalsAfter) {
        String note =
                "GET /scoreboard, 8 connections, %d rounds of %d s; median %.1f ms at %d entries, %.1f ms at %d; running totals by place: %d rows, then %d"
                        .formatted(
                                ROUNDS,
                                SECONDS,
                                few.millis(0.5),
                                SHORT,
                                many.millis(0.5),
                                rows,
                                totalsBefore,
                                totalsAfter);
        new Figure("scoreboard_p99_ms_at_" + SHORT, few.millis(0.99), "ms", null, note).print();
        new Figure("scoreboard_p99_ms_at_" + rows, many.millis(0.99), "ms", TO_REACH * few.millis(0.99), note).print();
        new Figure(
                        "scoreboard_p99_ratio",
                        many.millis(0.99) / few.millis(0.99),
                        "ratio",
                        TO_REACH,
                        "at most 1.5: the cost doesn't depend on the ledger's length")
                .print();
    }

    private Spread measure() throws Exception {
        List<Spread> rounds = new ArrayList<>();
        for (int i = 0; i < ROUNDS; i++) {
            rounds.add(new Load().run(requests(), SECONDS));
        }
        return Load.together(rounds);
    }

    /** A process just started spends its first requests compiling itself; a table just filled is read from disk once. */
    private void warm() throws Exception {
        for (int i = 0; i < ROUNDS; i++) {
            new Load().run(requests(), SECONDS);
        }
    }

    private List<HttpRequest> requests() {
        List<HttpRequest> requests = new ArrayList<>();
        for (String region : REGIONS) {
            String path = "/api/v1/scoreboard?region=" + region;
            requests.add(HttpRequest.newBuilder(URI.create(house.portal.address() + path))
                    .build());
        }
        return requests;
    }

    /** Until the ledger has that many entries. */
    private static void grow(Connection database, int upTo) throws SQLException {
        long have = Jdbc.number(database, "SELECT coalesce(max(seq), 0) FROM ledger_entry");
        while (have < upTo) {
            long end = Math.min(upTo, have + CHUNK);
            database.createStatement().execute(entries(have + 1, end));
            database.createStatement().execute(totals(database, have + 1, end));
            have = end;
            System.err.println(have + " entries");
        }
        database.createStatement().execute("DELETE FROM place_total");
        database.createStatement().execute(PLACES);
        // As autovacuum leaves a table that is written to for months.
        database.createStatement().execute("VACUUM ANALYZE ledger_entry");
        database.createStatement().execute("VACUUM ANALYZE measure_total");
        database.createStatement().execute("VACUUM ANALYZE place_total");
    }

    private static String entries(long from, long to) {
        return """
                INSERT INTO ledger_entry (form, seq, measure, fact, event, event_seq, event_type, amount, occurred_at,
                    supply_region, demand_region, centre, campaign, node, basis, demonstration, link, rule_version, recorded_at,
                    prev_hash, hash)
                SELECT 2, i, (ARRAY[%s])[1 + k %% 8], 'made/' || i, gen_random_uuid(), i, 'Made', 1,
                    timestamptz '2025-01-15 12:00+08' + make_interval(months => (k / 8 %% 24)),
                    (ARRAY[%s])[1 + k / 192 %% 5], (ARRAY[%s])[1 + k / 960 %% 5],
                    ('00000000-0000-7000-8000-00000000000' || k %% 3)::uuid, ('00000000-0000-7000-8000-00000000010' || k %% 10)::uuid,
                    'nev-icv/bms', CASE WHEN k %% 8 < 3 THEN 'STATUTORY' END, false, '/made', '1', now(),
                    md5(i::text) || md5('p' || i), md5((i + 1)::text) || md5('p' || i + 1)
                FROM (SELECT i, (i %% %d)::int AS k FROM generate_series(%d, %d) AS i) AS made""".formatted(quoted(MEASURES), quoted(REGIONS), quoted(REGIONS), COMBINATIONS, from, to);
    }

    /** By the key that the table has, so that a total is moved as the reader moves it. */
    private static String totals(Connection database, long from, long to) throws SQLException {
        List<String> key = new ArrayList<>();
        try (ResultSet columns = database.createStatement().executeQuery("""
                SELECT column_name FROM information_schema.columns
                WHERE table_name = 'measure_total' AND column_name NOT IN ('value', 'entries') ORDER BY ordinal_position""")) {
            while (columns.next()) {
                key.add(columns.getString(1));
            }
        }
        String names = String.join(", ", key);
        String values = key.stream().map(ScoreboardSpeed::valueOf).collect(Collectors.joining(", "));
        String groups = java.util.stream.IntStream.rangeClosed(1, key.size())
                .mapToObj(Integer::toString)
                .collect(Collectors.joining(", "));
        return """
                INSERT INTO measure_total AS t (%1$s, value, entries)
                SELECT %2$s, sum(amount), count(*) FROM ledger_entry WHERE seq BETWEEN %4$d AND %5$d GROUP BY %3$s
                ON CONFLICT (%1$s) DO UPDATE SET value = t.value + excluded.value, entries = t.entries + excluded.entries""".formatted(names, values, groups, from, to);
    }

    private static String valueOf(String column) {
        return switch (column) {
            case "year" -> "extract(year FROM occurred_at AT TIME ZONE 'Asia/Shanghai')::int";
            case "month" -> "to_char(occurred_at AT TIME ZONE 'Asia/Shanghai', 'YYYYMM')::int";
            default -> column;
        };
    }

    private static String quoted(List<String> texts) {
        return texts.stream().map(text -> "'" + text + "'").collect(Collectors.joining(", "));
    }
}
