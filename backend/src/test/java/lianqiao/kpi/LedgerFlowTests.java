package lianqiao.kpi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import lianqiao.PortalTest;
import lianqiao.Visitors;
import lianqiao.eventlog.EventLog;
import lianqiao.eventlog.EventReaders;
import lianqiao.shared.Ids;
import lianqiao.shared.OrganisationKind;
import lianqiao.shared.Role;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.core.env.Environment;
import org.springframework.http.MediaType;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.transaction.reactive.TransactionalOperator;

@PortalTest
@Import(Visitors.class)
@TestMethodOrder(MethodOrderer.Random.class)
class LedgerFlowTests {
    private static final Duration SOON = Duration.ofSeconds(15);

    @Autowired
    EventLog log;

    @Autowired
    EventReaders readers;

    @Autowired
    DatabaseClient database;

    @Autowired
    TransactionalOperator transaction;

    @Autowired
    WebTestClient web;

    @Autowired
    LedgerAudit audit;

    @Autowired
    Environment environment;

    @Autowired
    Visitors visitors;

    @Test
    void countsAnUptakeOnceHoweverOftenItsEventIsDelivered() {
        UUID patent = Ids.next();
        facts().publish(patent, "120113");
        long place = facts().takeUp(patent, "120113");
        assertThat(count("uptakes", "120113")).isEqualTo(1);
        assertThat(count("patents_concluded", "120113")).isEqualTo(1);
        facts().readAgainFromTheBeginning(place);
        facts().takeUpAgain(patent, "120113");
        assertThat(count("uptakes", "120113")).isEqualTo(1);
        assertThat(count("patents_concluded", "120113")).isEqualTo(1);
        assertThat(total("uptakes", "120113")).isEqualTo(1);
        assertThat(sound()).isEmpty();
    }

    @Test
    void showsValueTargetAndShareOnTheScoreboardAndTheEntriesBehindThem() {
        facts().publish(Ids.next(), "120112");
        facts().publish(Ids.next(), "120112");
        facts().takeUp(Ids.next(), "120112");
        // other readers answer these events with events of their own: for a moment there is something to read again
        await().untilAsserted(() -> web.get()
                .uri("/api/v1/scoreboard?targets=false")
                .exchange()
                .expectBody()
                .jsonPath("$.unread")
                .isEqualTo(0));
        web.get()
                .uri("/api/v1/scoreboard?region=120112")
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.rows[?(@.indicator=='T0-OLP-OT')].value")
                .isEqualTo(2)
                .jsonPath("$.rows[?(@.indicator=='T0-OLP-OT')].target")
                .isEqualTo(30)
                .jsonPath("$.rows[?(@.indicator=='T0-OLP-OT')].demonstration")
                .isEqualTo(2)
                .jsonPath("$.rows[?(@.indicator=='T0-OLR-ALL')].value")
                .isEqualTo(0.5);
        web.get()
                .uri("/api/v1/ledger?measure=licences_published&region=120112&side=SUPPLY")
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.total")
                .isEqualTo(2)
                .jsonPath("$.items[0].event.type")
                .isEqualTo("LicencePublished")
                .jsonPath("$.items[0].organisation")
                .doesNotExist();
    }

    @Test
    void setsAsideAnEventThatCannotBeReadAndSaysThatItIsPending() {
        facts().append("DealBegun", Ids.next(), Map.of("demonstration", false));
        facts().readAll();
        web.get()
                .uri("/api/v1/scoreboard?region=120101")
                .exchange()
                .expectBody()
                .jsonPath("$.parked")
                .isEqualTo(1);
        database.sql("DELETE FROM event_parked").then().block();
    }

    @Test
    void refusesARegionThatNobodyKnows() {
        web.get()
                .uri("/api/v1/scoreboard?region=999999")
                .exchange()
                .expectStatus()
                .isEqualTo(422)
                .expectBody()
                .jsonPath("$.code")
                .isEqualTo("UNKNOWN_REGION");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UPDATE ledger_entry SET amount = 2", "DELETE FROM ledger_entry", "TRUNCATE ledger_entry"})
    void refusesChangeToTheApplicationsRoleAndToTheOwner(String change) {
        assertThatThrownBy(() -> database.sql(change).then().block()).hasMessageContaining("permission denied");
        assertThatThrownBy(() -> asOwner(change)).hasMessageContaining("only ever added to");
    }

    /** One person asks, another one decides; both entries stay in the list, each with the other and the reason. */
    @Test
    void countersAnEntryWhenASecondPersonApprovesAndShowsBoth() {
        UUID holder = Ids.next();
        facts().publish(Ids.next(), "120105", holder);
        long row = lastOf("120105");
        var asking = visitors.anEditorOf(OrganisationKind.OPERATION_CENTRE, "120105");
        var deciding = visitors.anEditorOf(OrganisationKind.AUTHORITY, "120000");
        refused(post(asking, "", "{\"entry\":" + row + ",\"reason\":\"COUNTED_TWICE\"}"), "CORRECTION_WORDS_MISSING");
        String asked = "{\"entry\":" + row + ",\"reason\":\"COUNTED_TWICE\",\"words\":\"与另一行重复\"}";
        refused(
                post(visitors.anEditorOf(OrganisationKind.AUTHORITY, "510000"), "", asked),
                "CORRECTION_NOT_YOUR_REGION");
        String id = id(post(asking, "", asked));
        refused(post(deciding, "", asked), "ENTRY_ALREADY_CORRECTED");
        refused(post(asking, "/" + id + "/approve", "{}"), "CORRECTION_OWN_REQUEST");
        get("/ledger/corrections/" + id, visitors.anEditorOf(OrganisationKind.AUTHORITY, "510000"))
                .expectStatus()
                .isNotFound();
        post(deciding, "/" + id + "/approve", "{}").expectStatus().isOk();
        refused(post(deciding, "/" + id + "/refuse", "{\"words\":\"晚了\"}"), "CORRECTION_DECIDED");
        facts().readAll();
        get("/ledger?region=120105", asking)
                .expectBody()
                .jsonPath("$.total")
                .isEqualTo(2)
                .jsonPath("$.items[0].corrects.seq")
                .isEqualTo(row)
                .jsonPath("$.items[0].corrects.reason")
                .isEqualTo("COUNTED_TWICE")
                .jsonPath("$.items[1].correctedBy.seq")
                .isEqualTo(lastOf("120105"));
        get("/ledger/entries/" + row, asking)
                .expectBody()
                .jsonPath("$.counted")
                .isEqualTo(0)
                .jsonPath("$.sameFact.length()")
                .isEqualTo(2)
                .jsonPath("$.text")
                .doesNotExist();
        get("/ledger/corrections?state=APPROVED", deciding)
                .expectBody()
                .jsonPath("$.items[0].counterEntry")
                .isEqualTo(lastOf("120105"))
                .jsonPath("$.items[0].words")
                .isEqualTo("与另一行重复");
        assertThat(total("licences_published", "120105")).isZero();
        assertThat(sound()).isEmpty();
    }

    @Test
    void letsNobodyApproveWhatTheirOwnOrganisationTookPartIn() {
        var holder = visitors.anEditorOf(OrganisationKind.AUTHORITY, "120106");
        facts().publish(Ids.next(), "120106", holder.organisation().id());
        var asking = visitors.anEditorOf(OrganisationKind.AUTHORITY, "120106");
        String id = id(
                post(asking, "", "{\"entry\":" + lastOf("120106") + ",\"reason\":\"NOT_A_FACT\",\"words\":\"未授权\"}"));
        refused(post(holder, "/" + id + "/approve", "{}"), "CORRECTION_OWN_ENTRY");
        var other = visitors.aMemberOf(asking.organisation(), Role.EDITOR);
        post(other, "/" + id + "/refuse", "{\"words\":\"已核实授权\"}")
                .expectStatus()
                .isOk();
        facts().readAll();
        assertThat(total("licences_published", "120106")).isEqualTo(1);
    }

    /** As deals told it before November 2026: the disbursement says nothing of the pledge, the deal's own log does. */
    @Test
    void countsALoanOfAnOldEventByThePledgeThatItsDealHadToldBefore() {
        UUID deal = Ids.next();
        facts().append(
                        "PledgeRegistered",
                        deal,
                        old(deal, "pledge-registered", Map.of("registeredOn", "2026-05-01", "pledgedPatents", "2")));
        facts().append(
                        "LoanDisbursed",
                        deal,
                        old(deal, "disbursed", Map.of("disbursedOn", "2026-05-20", "disbursedFen", "700")));
        assertThat(count("patent_loans", "120107")).isEqualTo(1);
        assertThat(total("patent_loan_amount", "120107")).isEqualTo(700);
    }

    private static Map<String, Object> old(UUID deal, String step, Map<String, String> values) {
        return Map.of(
                "deal",
                deal,
                "step",
                step,
                "financing",
                "PLEDGE_LOAN",
                "supplyRegion",
                "120107",
                "demandRegion",
                "120107",
                "nodes",
                List.of(),
                "values",
                values,
                "demonstration",
                true);
    }

    /** From the log alone, into a table beside: the same entries and the same totals to the fen. */
    @Test
    void rebuildsTheSameLedgerFromTheLog() {
        facts().publish(Ids.next(), "120118");
        facts().takeUp(Ids.next(), "120118");
        assertThat(rebuilt()).isEmpty();
        assertThat(entries("ledger_rebuilt")).isEqualTo(entries("ledger_entry"));
    }

    /**
     * The mutations: a row is gone, another says something else, a total is one fen off; each is told by measure and fact. The totals of the
     * first two are still what the log adds up to.
     */
    @Test
    void findsAMissingEntryAChangedAmountAndAWrongTotalByARebuild() throws Exception {
        UUID gone = Ids.next();
        facts().publish(gone, "120119");
        facts().takeUp(Ids.next(), "120119");
        asOwner("CREATE TABLE kept_whole AS SELECT * FROM ledger_entry");
        asOwner(
                "ALTER TABLE ledger_entry DISABLE TRIGGER ALL; DELETE FROM ledger_entry WHERE fact = 'STATUTORY/" + gone
                        + "'; UPDATE ledger_entry SET amount = 3 WHERE measure = 'uptakes' AND supply_region = '120119'; "
                        + "UPDATE ledger_entry SET node = 'x' WHERE measure = 'patents_concluded' AND supply_region = '120119'");
        asOwner(
                "UPDATE measure_total SET value = value + 1 WHERE measure = 'patents_concluded' AND supply_region = '120119'");
        List<Map<String, Object>> found = rebuilt();
        asOwner("DELETE FROM ledger_entry; INSERT INTO ledger_entry SELECT * FROM kept_whole; DROP TABLE kept_whole;"
                + " ALTER TABLE ledger_entry ENABLE ALWAYS TRIGGER ledger_entry_refuses_change");
        asOwner(
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
        assertThat(sound()).isEmpty();
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
    void findsEachRunningTotalThatIsNotWhatTheLogAddsUpTo(String table, String change, String where) throws Exception {
        if (count("licences_published", "120117") == 0) {
            facts().publish(Ids.next(), "120117");
        }
        asOwner("CREATE TABLE kept_totals AS SELECT * FROM " + table);
        asOwner(change);
        List<Map<String, Object>> found = rebuilt();
        asOwner("DELETE FROM " + table + "; INSERT INTO " + table
                + " SELECT * FROM kept_totals; DROP TABLE kept_totals");
        assertThat(found)
                .isNotEmpty()
                .allMatch(one -> "TOTAL".equals(one.get("kind")))
                .allMatch(one -> String.valueOf(one.get("detail")).startsWith(table + " "))
                .anyMatch(one -> String.valueOf(one.get("detail")).contains(where));
        assertThat(sound()).isEmpty();
    }

    /** By how much: of the one licence there the table says two. A total that nobody knows has no number at all. */
    @Test
    void saysByHowMuchATotalIsOff() throws Exception {
        facts().publish(Ids.next(), "120104");
        asOwner("UPDATE place_total SET value = value + 1 WHERE place = '120104' AND side = 'SUPPLY'");
        asOwner("INSERT INTO subject_total VALUES ('120104', 'ipms_certified', 202601, 0, false, 3)");
        List<Map<String, Object>> found = rebuilt();
        asOwner("UPDATE place_total SET value = value - 1 WHERE place = '120104' AND side = 'SUPPLY'");
        asOwner("DELETE FROM subject_total WHERE place = '120104' AND measure = 'ipms_certified'");
        assertThat(found)
                .extracting(one -> one.get("measure") + " " + one.get("ledger") + " " + one.get("rebuilt"))
                .containsExactly("licences_published 2 1", "ipms_certified 3 null");
    }

    /** The differences of a rebuild that an operator begins and waits for. */
    @SuppressWarnings("unchecked")
    private List<Map<String, Object>> rebuilt() {
        facts().readAll();
        WebTestClient operator = visitors.anOperator();
        String address = "/api/v1/ledger/rebuild";
        operator.post().uri(address).exchange().expectStatus().isAccepted();
        await().atMost(SOON).untilAsserted(() -> operator.get()
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
        return Objects.requireNonNull(database.sql("SELECT count(*) FROM " + table)
                .mapValue(Long.class)
                .one()
                .block());
    }

    private long lastOf(String region) {
        return Objects.requireNonNull(database.sql("SELECT max(seq) FROM ledger_entry WHERE supply_region = :region")
                .bind("region", region)
                .mapValue(Long.class)
                .one()
                .block());
    }

    private static WebTestClient.ResponseSpec get(String path, Visitors.Visitor by) {
        return by.web().get().uri("/api/v1" + path).exchange();
    }

    private static WebTestClient.ResponseSpec post(Visitors.Visitor by, String path, String body) {
        return by.web()
                .post()
                .uri("/api/v1/ledger/corrections" + path)
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue(body)
                .exchange();
    }

    private static String id(WebTestClient.ResponseSpec answer) {
        return String.valueOf(Objects.requireNonNull(answer.expectStatus()
                        .isCreated()
                        .expectBody(Map.class)
                        .returnResult()
                        .getResponseBody())
                .get("id"));
    }

    private static void refused(WebTestClient.ResponseSpec answer, String code) {
        answer.expectStatus().isEqualTo(422).expectBody().jsonPath("$.code").isEqualTo(code);
    }

    private void asOwner(String sql) throws Exception {
        Owner.run(Objects.requireNonNull(environment.getProperty("LIANQIAO_DATABASE_OWNER_URL")), sql);
    }

    private LoggedFacts facts() {
        return new LoggedFacts(log, readers, transaction);
    }

    private List<Finding> sound() {
        return Objects.requireNonNull(audit.report().block(SOON)).findings();
    }

    private long count(String measure, String region) {
        facts().readAll();
        return one(
                "SELECT count(*) FROM ledger_entry WHERE measure = :measure AND supply_region = :region",
                measure,
                region);
    }

    private long total(String measure, String region) {
        return one(
                "SELECT sum(value)::bigint FROM measure_total WHERE measure = :measure AND supply_region = :region",
                measure,
                region);
    }

    private long one(String sql, String measure, String region) {
        return Objects.requireNonNull(database.sql(sql)
                .bind("measure", measure)
                .bind("region", region)
                .mapValue(Long.class)
                .one()
                .block());
    }
}
