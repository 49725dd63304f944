package lianqiao.kpi;

import static org.assertj.core.api.Assertions.assertThat;

import lianqiao.PortalTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.reactive.server.WebTestClient;

/** What somebody with the owner's password does to the ledger in the database is found, and the audit says where. */
@PortalTest
@Import({LedgerWorld.class, TamperedLedger.class, MonthEnd.class})
class LedgerTamperTests implements ColumnCases, ClosingCases {
    @Autowired
    LedgerWorld world;

    @Autowired
    TamperedLedger ledger;

    @Autowired
    MonthEnd monthEnd;

    @Autowired
    WebTestClient web;

    @BeforeEach
    void hasSomeRows() throws Exception {
        ledger.hasSomeRows();
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
        ledger.tamper(change);
        assertThat(world.findings()).anyMatch(finding -> finding.kind() == kind && finding.seq() == TamperedLedger.ROW);
        ledger.restore();
        assertThat(world.findings()).isEmpty();
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
            world.asOwner("CREATE TABLE kept_" + table + " AS SELECT * FROM " + table);
        }
        world.asOwner(change);
        assertThat(world.findings()).extracting(Finding::kind).containsOnly(Finding.Kind.TOTALS_DIFFER);
        for (String table : tables) {
            world.asOwner("DELETE FROM " + table + "; INSERT INTO " + table + " SELECT * FROM kept_" + table
                    + "; DROP TABLE kept_" + table);
        }
        assertThat(world.findings()).isEmpty();
    }

    @Override
    public LedgerWorld world() {
        return world;
    }

    @Override
    public TamperedLedger ledger() {
        return ledger;
    }

    @Override
    public MonthEnd monthEnd() {
        return monthEnd;
    }

    @Override
    public WebTestClient web() {
        return web;
    }
}
