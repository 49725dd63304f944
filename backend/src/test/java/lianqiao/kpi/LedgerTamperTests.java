package lianqiao.kpi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.LongPredicate;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import lianqiao.PortalTest;
import lianqiao.eventlog.EventLog;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Mono;

/** What somebody with the owner's password does to the ledger in the database is found, and the audit says where. */
@PortalTest
class LedgerTamperTests {
    private static final Duration SOON = Duration.ofSeconds(20);
    /** The row that is tampered with; others stand before and behind it. */
    private static final long ROW = 4;

    @Autowired
    LedgerReader reader;

    @Autowired
    Ledger ledger;

    @Autowired
    EventLog log;

    @Autowired
    LedgerAudit audit;

    @Autowired
    Closings closings;

    @Autowired
    KeptTotals kept;

    @Autowired
    Clock clock;

    @Autowired
    TransactionalOperator transaction;

    @Autowired
    DatabaseClient database;

    @Autowired
    WebTestClient web;

    @Autowired
    Environment environment;

    @BeforeEach
    void hasSomeRows() throws Exception {
        if (entries() == 0) {
            reader.apply(IntStream.rangeClosed(1, 9)
                            .mapToObj(i -> Facts.published(i, "STATUTORY", "P" + i, "120116"))
                            .toList())
                    .as(transaction::transactional)
                    .block(SOON);
            asOwner("CREATE TABLE kept AS SELECT * FROM ledger_entry");
        }
    }

    /** The columns are the database's own: one that a migration adds is tampered with here from its first day. */
    @Test
    void findsTheRowOfWhichAnyColumnWasChanged() throws Exception {
        assertThat(unnoticed(row -> findings().stream().anyMatch(finding -> finding.seq() == row)))
                .isEmpty();
        assertThat(findings()).isEmpty();
    }

    /** The mutation: a text that has no line for a column. */
    @Test
    void catchesATextThatForgetsAColumn() throws Exception {
        UnaryOperator<String> forgetful = text -> text.replaceFirst("\\nnode=[^\\n]*", "");
        String written = shown(forgetful);
        assertThat(unnoticed(row -> !written.equals(shown(forgetful))))
                .contains("node")
                .doesNotContain("basis", "amount", "supply_park", "evidence", "form");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            MISSING  | DELETE FROM ledger_entry WHERE seq = 4
            MISSING  | DELETE FROM ledger_entry WHERE seq = 4; UPDATE ledger_entry SET seq = seq + 999 WHERE seq > 4; \
            UPDATE ledger_entry SET seq = seq - 1000 WHERE seq > 999
            MISSING  | UPDATE ledger_entry SET seq = seq + 999 WHERE seq >= 4; UPDATE ledger_entry SET seq = seq - 998 WHERE seq > 999
            INSERTED | UPDATE ledger_entry SET seq = seq + 999 WHERE seq >= 4; UPDATE ledger_entry SET seq = seq - 998 WHERE seq > 999; \
            INSERT INTO ledger_entry SELECT (jsonb_populate_record(k, '{"seq": 4, "fact": "forged"}')).* FROM kept k WHERE k.seq = 3
            """)
    void findsADeletedAnInsertedAndARenumberedRow(Finding.Kind kind, String change) throws Exception {
        tamper(change);
        assertThat(findings()).anyMatch(finding -> finding.kind() == kind && finding.seq() == ROW);
        restore();
        assertThat(findings()).isEmpty();
    }

    /** What the scoreboard reads: moved to another place or month the sums of each measure stay, and still it is found. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "UPDATE place_total SET place = '120110' WHERE place = '120116'",
                "UPDATE place_total SET value = value + 1 WHERE place = ''",
                "UPDATE place_total SET month = month - 100",
                "DELETE FROM place_total WHERE side = 'EITHER'",
                "INSERT INTO measure_subject VALUES ('ipms_certified', 'forged', '120116', 202601, 1, 1)",
                "INSERT INTO subject_total VALUES ('120116', 'ipms_certified', 202601, 0, false, 3)",
                "INSERT INTO measure_item VALUES ('outside_statistics', 'forged', 'F2-G01', '120116', NULL, '2026-01-01', NULL, NULL, 1, false, 1)"
            })
    void findsATableOfTheScoreboardThatWasChanged(String change) throws Exception {
        String[] tables = {"place_total", "subject_total", "measure_subject", "measure_item"};
        for (String table : tables) {
            asOwner("CREATE TABLE kept_" + table + " AS SELECT * FROM " + table);
        }
        asOwner(change);
        assertThat(findings()).extracting(Finding::kind).containsOnly(Finding.Kind.TOTALS_DIFFER);
        for (String table : tables) {
            asOwner("DELETE FROM " + table + "; INSERT INTO " + table + " SELECT * FROM kept_" + table
                    + "; DROP TABLE kept_" + table);
        }
        assertThat(findings()).isEmpty();
    }

    /** With fresh hashes and the totals as they should be: the rows alone say nothing, the closing of their month does. */
    @Test
    void findsAWholeTailThatWasWrittenAnewByTheClosingOfItsMonth() throws Exception {
        Closing closed = closed();
        assertThat(findings()).isEmpty();
        assertThat(row(1).recordedAt()).isBefore(Closing.endOf(closed.month()));
        List<Entry> rows =
                Objects.requireNonNull(ledger.after(0, entries(), 100).block(SOON));
        tamper("DELETE FROM ledger_entry WHERE seq >= " + ROW);
        ledger.add(anew(rows)).block(SOON);
        assertThat(findings()).first().isEqualTo(Finding.differs(closed));
        assertThat(findings()).allMatch(finding -> finding.kind() == Finding.Kind.CLOSING_DIFFERS);
        assertThat(withoutClosings().findings()).isEmpty();
        restore();
        assertThat(findings()).isEmpty();
    }

    @Test
    void checksOneMonthAloneAndRefusesOneThatTheLedgerHasNot() {
        Closing closed = closed();
        web.get()
                .uri("/api/v1/ledger/verify?month=" + closed.month())
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.sound")
                .isEqualTo(true)
                .jsonPath("$.entries")
                .isEqualTo(closed.entries())
                .jsonPath("$.lastHash")
                .isEqualTo(closed.lastHash())
                .jsonPath("$.closings")
                .isEqualTo(1);
        web.get()
                .uri("/api/v1/ledger/verify?month=2019-01")
                .exchange()
                .expectStatus()
                .isEqualTo(422)
                .expectBody()
                .jsonPath("$.code")
                .isEqualTo("NO_SUCH_MONTH");
    }

    @Test
    void publishesTheClosingsForEverybodyAndRefusesToChangeThem() {
        Closing closed = closed();
        web.get()
                .uri("/api/v1/open-data/ledger-closings.json")
                .exchange()
                .expectHeader()
                .valueMatches("Cache-Control", ".*public.*")
                .expectBody()
                .jsonPath("$.items[0].hash")
                .isEqualTo(closed.hash())
                .jsonPath("$.items[0].text")
                .isEqualTo(closed.text());
        String table = web.get()
                .uri("/api/v1/open-data/ledger-closings.csv")
                .exchange()
                .expectBody(String.class)
                .returnResult()
                .getResponseBody();
        assertThat(table).contains("\"last_hash\"").contains(closed.hash());
        assertThatThrownBy(() -> asOwner("UPDATE ledger_closing SET entries = 1"))
                .hasMessageContaining("only ever added to");
        assertThatThrownBy(
                        () -> database.sql("DELETE FROM ledger_closing").then().block())
                .hasMessageContaining("permission denied");
    }

    /** Two portals' clocks differ: the one behind writes nothing into a month that the other has closed. */
    @Test
    void writesNothingIntoAClosedMonthWhateverTheClockSays() throws Exception {
        Closing closed = closed();
        long before = entries();
        reader.apply(List.of(Facts.published(99, "STATUTORY", "late", "120116")))
                .as(transaction::transactional)
                .block(SOON);
        assertThat(row(before + 1).recordedAt()).isAfterOrEqualTo(Closing.endOf(closed.month()));
        assertThat(findings()).isEmpty();
        asOwner("DROP TABLE kept; CREATE TABLE kept AS SELECT * FROM ledger_entry");
    }

    /** Closes the month of the first rows as if the next one had begun; or says what it was closed with. */
    private Closing closed() {
        Instant later = Closing.endOf(Closing.monthOf(row(1).recordedAt())).plusSeconds(60);
        return closings().stream()
                .findFirst()
                .orElseGet(() -> Objects.requireNonNull(
                        new Closings(database, ledger, log, transaction, Clock.fixed(later, clock.getZone()))
                                .closeNext()
                                .block(SOON)));
    }

    private List<Closing> closings() {
        return Objects.requireNonNull(closings.all().block(SOON));
    }

    /** @return the columns of which a change wasn't noticed */
    private List<String> unnoticed(LongPredicate noticed) throws Exception {
        List<String> unnoticed = new ArrayList<>();
        for (String[] column : columns()) {
            tamper("UPDATE ledger_entry SET " + column[0] + " = " + other(column[0], column[1]) + " WHERE seq = "
                    + ROW);
            if (!noticed.test(ROW)) {
                unnoticed.add(column[0]);
            }
            restore();
        }
        assertThat(columns()).hasSizeGreaterThan(29);
        return unnoticed;
    }

    private List<String[]> columns() {
        return Objects.requireNonNull(database.sql("""
                        SELECT column_name, data_type FROM information_schema.columns
                        WHERE table_name = 'ledger_entry' ORDER BY ordinal_position""")
                .map(row -> new String[] {row.get(0, String.class), row.get(1, String.class)})
                .all()
                .collectList()
                .block(SOON));
    }

    /** Another value that the column's own rules allow. */
    private static String other(String column, String type) {
        return switch (type) {
            case "text" -> column.endsWith("hash") ? "repeat('f', 64)" : "coalesce(" + column + ", '') || 'x'";
            case "bigint" -> column.equals("seq") ? "999" : "coalesce(" + column + ", 0) + 1";
            case "integer" -> "3 - " + column;
            case "uuid" -> "gen_random_uuid()";
            case "boolean" -> "NOT " + column;
            case "timestamp with time zone" -> column + " + interval '1 microsecond'";
            default -> throw new IllegalArgumentException("say how to tamper with " + column + " of type " + type);
        };
    }

    private List<Entry> anew(List<Entry> rows) {
        List<Entry> tail = new ArrayList<>();
        String last = rows.get((int) ROW - 2).hash();
        for (Entry row : rows.subList((int) ROW - 1, rows.size())) {
            Fact forged = row.fact().withKey(row.fact().key() + " forged");
            tail.add(Entry.next(row.seq(), forged, row.ruleVersion(), row.recordedAt(), last));
            last = tail.getLast().hash();
        }
        return tail;
    }

    /** The mutation: an audit that knows of no closings. */
    private LedgerAudit.Report withoutClosings() {
        Closings unknown = new Closings(database, ledger, log, transaction, clock) {
            @Override
            Mono<List<Closing>> all() {
                return Mono.just(List.of());
            }
        };
        return Objects.requireNonNull(
                new LedgerAudit(ledger, unknown, kept, database, clock).report().block(SOON));
    }

    private List<Finding> findings() {
        return Objects.requireNonNull(audit.report().block(SOON)).findings();
    }

    /** The row as such an audit sees it. */
    private String shown(UnaryOperator<String> text) {
        return Objects.requireNonNull(ledger.after(ROW - 1, ROW, 1).block(SOON)).stream()
                .map(row -> text.apply(CanonicalText.of(row, ROW)) + row.hash())
                .findFirst()
                .orElse("gone");
    }

    private Entry row(long seq) {
        return Objects.requireNonNull(ledger.after(seq - 1, seq, 1).block(SOON)).getFirst();
    }

    private long entries() {
        return Objects.requireNonNull(ledger.tail().block(SOON)).seq();
    }

    private void tamper(String change) throws Exception {
        asOwner("ALTER TABLE ledger_entry DISABLE TRIGGER ALL; " + change
                + "; ALTER TABLE ledger_entry ENABLE ALWAYS TRIGGER ledger_entry_refuses_change");
    }

    private void restore() throws Exception {
        tamper("DELETE FROM ledger_entry; INSERT INTO ledger_entry SELECT * FROM kept");
    }

    private void asOwner(String sql) throws Exception {
        Owner.run(Objects.requireNonNull(environment.getProperty("LIANQIAO_DATABASE_OWNER_URL")), sql);
    }
}
