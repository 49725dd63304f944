package lianqiao.kpi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import lianqiao.Tables;
import lianqiao.Visitors;
import lianqiao.shared.Ids;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.test.web.reactive.server.WebTestClient;

/** The ledger made anew from the log says what in the other one is wrong; part of {@link LedgerFlowTests}, whose portal they share. */
interface RebuildCases {
    LedgerWorld world();

    Visitors visitors();

    /** From the log alone, into a table beside: the same entries and the same totals to the fen. */
    @Test
    default void rebuildsTheSameLedgerFromTheLog() {
        world().facts.publish(Ids.next(), "120118");
        world().facts.takeUp(Ids.next(), "120118");
        assertThat(rebuilt()).isEmpty();
        assertThat(entries("ledger_rebuilt")).isEqualTo(entries("ledger_entry"));
    }

    /**
     * The mutations: a row is gone, another says something else, a total is one fen off; each is told by measure and fact. The totals of the
     * first two are still what the log adds up to.
     */
    @Test
    default void findsAMissingEntryAChangedAmountAndAWrongTotalByARebuild() throws Exception {
        UUID gone = Ids.next();
        world().facts.publish(gone, "120119");
        world().facts.takeUp(Ids.next(), "120119");
        world().asOwner("CREATE TABLE kept_whole AS SELECT * FROM ledger_entry");
        world().asOwner(
                        "ALTER TABLE ledger_entry DISABLE TRIGGER ALL; DELETE FROM ledger_entry WHERE fact = 'STATUTORY/"
                                + gone
                                + "'; UPDATE ledger_entry SET amount = 3 WHERE measure = 'uptakes' AND supply_region = '120119'; "
                                + "UPDATE ledger_entry SET node = 'x' WHERE measure = 'patents_concluded' AND supply_region = '120119'");
        world().asOwner(
                        "UPDATE measure_total SET value = value + 1 WHERE measure = 'patents_concluded' AND supply_region = '120119'");
        List<Map<String, Object>> found = rebuilt();
        world().asOwner(
                        "DELETE FROM ledger_entry; INSERT INTO ledger_entry SELECT * FROM kept_whole; DROP TABLE kept_whole;"
                                + " ALTER TABLE ledger_entry ENABLE ALWAYS TRIGGER ledger_entry_refuses_change");
        world().asOwner(
                        "UPDATE measure_total SET value = value - 1 WHERE measure = 'patents_concluded' AND supply_region = '120119'");
        assertThat(found)
                .extracting(one -> one.get("kind") + " " + one.get("measure"))
                .containsExactlyInAnyOrder(
                        "MISSING licences_published",
                        "AMOUNT uptakes",
                        "DIMENSIONS patents_concluded",
                        "TOTAL patents_concluded");
        assertThat(found).anyMatch(one -> ("STATUTORY/" + gone).equals(one.get("fact")));
        assertThat(rebuilt()).isEmpty();
        assertThat(world().findings()).isEmpty();
    }

    /**
     * The mutations: in each table a total is off, stands in another month or place, is gone or was put there. The rebuild says which row of which
     * table, what stands there and what the log adds up to.
     */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            measure_total | UPDATE measure_total SET value = value + 1 WHERE supply_region = '120117' | measure_total month=
            measure_total | UPDATE measure_total SET month = 202401 WHERE supply_region = '120117'    | measure_total month=202401 supply_region=120117
            measure_total | UPDATE measure_total SET supply_park = 'x' WHERE supply_region = '120117' | supply_park=x
            measure_total | UPDATE measure_total SET entries = 9 WHERE supply_region = '120117'       | entries is 9, not 1
            place_total   | UPDATE place_total SET value = value + 1 WHERE place = '120117'           | place_total place=120117 side=SUPPLY
            place_total   | UPDATE place_total SET place = '120109' WHERE place = '120117'            | place_total place=120109 side=SUPPLY
            place_total   | DELETE FROM place_total WHERE place = '120117'                            | place_total place=120117 side=EITHER
            subject_total | INSERT INTO subject_total VALUES ('120117', 'ipms_certified', 202601, 0, false, 3) | subject_total place=120117 month=202601 previous=0 demonstration=false
            measure_subject | INSERT INTO measure_subject VALUES ('ipms_certified', 'forged', '120117', 202601, 1, 1) | measure_subject subject=forged place=120117 month=202601
            measure_item  | INSERT INTO measure_item VALUES ('baselines', 'forged', 'F2-G01', '120117', NULL, '2026-01-01', NULL, NULL, 1, false, 1) | measure_item fact=forged
            """)
    default void findsEachRunningTotalThatIsNotWhatTheLogAddsUpTo(String table, String change, String where)
            throws Exception {
        if (world().count("licences_published", "120117") == 0) {
            world().facts.publish(Ids.next(), "120117");
        }
        world().asOwner("CREATE TABLE kept_totals AS SELECT * FROM " + table);
        world().asOwner(change);
        List<Map<String, Object>> found = rebuilt();
        world().asOwner("DELETE FROM " + table + "; INSERT INTO " + table
                + " SELECT * FROM kept_totals; DROP TABLE kept_totals");
        assertThat(found)
                .isNotEmpty()
                .allMatch(one -> "TOTAL".equals(one.get("kind")))
                .allMatch(one -> String.valueOf(one.get("detail")).startsWith(table + " "))
                .anyMatch(one -> String.valueOf(one.get("detail")).contains(where));
        assertThat(world().findings()).isEmpty();
    }

    /** By how much: of the one licence there the table says two. A total that nobody knows has no number at all. */
    @Test
    default void saysByHowMuchATotalIsOff() throws Exception {
        world().facts.publish(Ids.next(), "120104");
        world().asOwner("UPDATE place_total SET value = value + 1 WHERE place = '120104' AND side = 'SUPPLY'");
        world().asOwner("INSERT INTO subject_total VALUES ('120104', 'ipms_certified', 202601, 0, false, 3)");
        List<Map<String, Object>> found = rebuilt();
        world().asOwner("UPDATE place_total SET value = value - 1 WHERE place = '120104' AND side = 'SUPPLY'");
        world().asOwner("DELETE FROM subject_total WHERE place = '120104' AND measure = 'ipms_certified'");
        assertThat(found)
                .extracting(one -> one.get("measure") + " " + one.get("ledger") + " " + one.get("rebuilt"))
                .containsExactly("licences_published 2 1", "ipms_certified 3 null");
    }

    /** The differences of a rebuild that an operator begins and waits for. */
    @SuppressWarnings("unchecked")
    private List<Map<String, Object>> rebuilt() {
        world().facts.readAll();
        WebTestClient operator = visitors().anOperator();
        String address = "/api/v1/ledger/rebuild";
        operator.post().uri(address).exchange().expectStatus().isAccepted();
        await().atMost(LedgerWorld.SOON).untilAsserted(() -> operator.get()
                .uri(address)
                .exchange()
                .expectBody()
                .jsonPath("$.state")
                .isEqualTo("DONE"));
        Map<String, Object> page = Objects.requireNonNull(operator.get()
                .uri(address + "/differences?size=100")
                .exchange()
                .expectBody(Map.class)
                .returnResult()
                .getResponseBody());
        return (List<Map<String, Object>>) page.get("items");
    }

    private long entries(String table) {
        return Tables.count(world().database, "SELECT count(*) FROM " + table);
    }
}
