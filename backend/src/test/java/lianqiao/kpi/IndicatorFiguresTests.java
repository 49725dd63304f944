package lianqiao.kpi;

import static lianqiao.kpi.ToldFacts.BINHAI;
import static lianqiao.kpi.ToldFacts.DONGLI;
import static lianqiao.kpi.ToldFacts.ZONE;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import lianqiao.PortalTest;
import lianqiao.eventlog.EventLog;
import lianqiao.eventlog.EventReaders;
import lianqiao.shared.Actor;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.test.web.reactive.server.WebTestClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Each of the 83 indicators shows the figure that was worked out by hand from the facts beside this file: events in the log, read by the
 * ledger's own reader, asked of the scoreboard.
 */
@PortalTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class IndicatorFiguresTests {
    private static final Duration SOON = Duration.ofSeconds(30);
    private static final String HEDONG = "120102";
    private static final String SICHUAN = "510000";

    private final Map<Integer, JsonNode> boards = new HashMap<>();
    private final Set<String> shown = new HashSet<>();

    @Autowired
    EventLog log;

    @Autowired
    EventReaders readers;

    @Autowired
    DatabaseClient database;

    @Autowired
    WebTestClient web;

    @Autowired
    LedgerAudit audit;

    @Autowired
    Environment environment;

    @BeforeAll
    void tell() throws Exception {
        ToldFacts facts = new ToldFacts();
        FactsOfTheCity.tell(facts);
        FactsOfTheZone.tell(facts);
        FactsOfTheDistrict.tell(facts);
        // As event_append does, but each event on its own day: what happened in 2021 can't be told in 2021 any more.
        JsonMapper json = new JsonMapper();
        String events = json.writeValueAsString(facts.all());
        Owner.run(Objects.requireNonNull(environment.getProperty("LIANQIAO_DATABASE_OWNER_URL")), """
                INSERT INTO event_log (seq, id, type, subject, at, actor, body)
                SELECT nextval('event_log_seq'), gen_random_uuid(), e.value ->> 'type', (e.value ->> 'subject')::uuid,
                    ((e.value ->> 'day') || 'T12:00:00+08:00')::timestamptz, $told$%s$told$::jsonb, e.value -> 'body'
                FROM jsonb_array_elements($told$%s$told$::jsonb) WITH ORDINALITY AS e (value, n) ORDER BY e.n;
                SELECT pg_notify('event_log', '0')""".formatted(
                        json.writeValueAsString(Actor.system("test")), events));
        readers.waitFor(LedgerReader.NAME, Objects.requireNonNull(log.head().block(SOON)), SOON)
                .block();
        assertThat(database.sql("SELECT reason FROM event_parked WHERE reader = 'ledger'")
                        .mapValue(String.class)
                        .all()
                        .collectList()
                        .block(SOON))
                .isEmpty();
    }

    @Test
    void showsTheFiguresOfTheCity() {
        is(2025, "T0-PPF-BH", BINHAI, "5"); // BH-1, BH-2, BH-3 + ZONE-1, ZONE-2; BH-wrong was cancelled: 3 + 2
        is(2025, "T0-PPF-DL", DONGLI, "3"); // DL-1, DL-2 (of a park in it), DL-3 (demonstration): 1 + 1 + 1
        is(2025, "T0-PPF-OT", HEDONG, "1"); // HD-1
        is(2025, "T0-PPF-OT", ZONE, "2"); // ZONE-1, ZONE-2: a zone of 滨海新区 has a target of its own
        is(
                2025,
                "T0-OLP-BH",
                BINHAI,
                "6"); // P1 (twice declared), P2, P3, P4, P5 – 1 marked as its duplicate, Z P1, Z P2: 7 – 1
        is(2025, "T0-OLP-DL", DONGLI, "5"); // P7, P8, D P1, D P2, D P3
        is(2025, "T0-OLP-OT", HEDONG, "1"); // P9
        is(2025, "T0-OLP-OT", ZONE, "3"); // P3, Z P1, Z P2
        is(2025, "T0-OLR-ALL", BINHAI, "0.6667"); // P1 (two firms, one patent), P2, Z P1, Z P2 of 6: 4 / 6
        is(2025, "T0-OLR-ALL", DONGLI, "0.6"); // D P1, D P2, D P3 of 5; P7 was cancelled: 3 / 5
        is(2025, "T0-PLA-ALL", BINHAI, "25"); // 2024: 100 + 100; 2025: 150 + 50 + 50 万元: (250 – 200) / 200
        is(
                2025,
                "T0-PLN-ALL",
                BINHAI,
                "50"); // 2024: 2; 2025: 3 with patents, the one of trade marks alone left out: (3 – 2) / 2
        // INS 1, INS 2, INS 3 (of no kind, as before), INS 4 (enforcement); 5 and 6 are of trade marks; 3 and 6 were
        // taken back: 4 – 1
        is(2025, "T0-INS-ALL", BINHAI, "3");
        is(2025, "T0-TRL-BH", BINHAI, "50"); // 2024: 2 + 1 + 1 uptake; 2025: 4 – 1 + 1 + 2 uptakes: (6 – 4) / 4
        is(2025, "T0-TRL-DL", DONGLI, "25"); // baseline 4; 2025: 3 transfers + 2 contracts: (5 – 4) / 4
        is(2025, "T0-TRL-OT", HEDONG, "0"); // 2024: 1, 2025: 1: it doesn't grow
        is(2025, "T0-FIN-COV", HEDONG, "75"); // needs 1, 2, 3 and RZ-1; answered: need 1 (twice), need 2, RZ-1: 3 / 4
        is(2025, "T0-SPACE", HEDONG, "1"); // stated as of 2025-06-30
        is(2022, "S4-01", SICHUAN, "7"); // stated
        is(2022, "S4-02", SICHUAN, "5"); // stated
        is(2022, "S4-03", SICHUAN, "1"); // stated within 2022
        is(2022, "S4-04", SICHUAN, "2"); // stated in 2021, and stands
        is(2022, "S4-05", SICHUAN, "1"); // stated within 2022; the 9 is of 2021
    }

    @Test
    void showsTheFiguresOfTheZone() {
        is(2023, "F2-G01", ZONE, "204.8"); // the latest of 195.5 and 204.8; 90 is the whole district's
        is(2023, "F2-G02", ZONE, "11"); // (8 + 12 + 13) / 3
        is(2023, "F2-G03", ZONE, "11.25"); // stated
        is(2023, "F2-G04", ZONE, "3"); // N21, N22, N23; N20 came before the period
        is(2023, "F2-G05", ZONE, "1"); // D22
        is(2023, "F2-G06", ZONE, "4"); // V21, V22 a, V22 b, V23
        is(2023, "F2-G07", ZONE, "3"); // E21 a, E21 b, E23
        is(2023, "F2-G08", ZONE, "3"); // firms A (two certificates), B, D
        is(2023, "F2-G09", ZONE, "2"); // X (twice), Y; Z is medium, W large, V was cancelled
        is(2023, "F2-G10", ZONE, "1"); // platform
        is(2023, "F2-G11", ZONE, "30"); // 2020: 100; 2023: 119.7 + 100 = 219.7 万元; third root of 2.197 = 1.3
        is(2023, "F2-G12", ZONE, "100"); // 2020: 1; 2023: 5 + 2 + 1 = 8; third root of 8 = 2
        is(2023, "F2-T08a", ZONE, "1200"); // stated
        is(2023, "F2-T08b", ZONE, "2"); // s1, s2, s3 settled in the cluster, s2 left: 3 – 1
        is(2022, "F2-T08b", ZONE, "3"); // s2 left in 2023
        is(2023, "F2-T12", ZONE, "1"); // stated in 2022, within the period
        is(2023, "F2-T22a", ZONE, "2512"); // stated
        is(2023, "F2-T22b", ZONE, "103"); // stated
        is(2023, "F2-M01", ZONE, "1.05"); // stated
        is(2023, "F2-T14", ZONE, "2"); // stated for 2023; the 3 is 2022's
        is(2022, "F2-A01", ZONE, "25"); // 2021: 3 + 1; 2022: 3 + 1 + 1 uptake: (5 – 4) / 4
        is(2022, "F2-A02a", ZONE, "30"); // 2021: 50 + 70; 2022: 56 + 60 + 40 万元, two taken back: (156 – 120) / 120
        is(2022, "F2-A02b", ZONE, "50"); // 2021: 2; 2022: 5 – 2 taken back: (3 – 2) / 2
        is(2022, "F2-A03", ZONE, "40"); // 2021: 300; 2022: 200 (in two registers, once) + 220 万元: (420 – 300) / 300
        is(2022, "F2-A04", ZONE, "2"); // F1 (twice), F2; F3 of no known size, F4 not from an institute, F5 taken back
        is(2022, "F2-A05", ZONE, "1"); // ABS
        is(2022, "F2-A06", ZONE, "5"); // e1 (twice), e2, e3 (one of two taken back), e4, e5 by ABS; e6 taken back
        is(2022, "F2-A07", ZONE, "1"); // D22
        is(2022, "F2-A08", ZONE, "2"); // A (two certificates), B
        is(2022, "F2-A09", ZONE, "3"); // X (twice), Y, Z; W is large
        is(2022, "F2-A10", ZONE, "1"); // stated
        is(2022, "F2-A11", ZONE, "2"); // c1 (at two levels), c2; the platform is none
        is(2022, "F2-A12", ZONE, "12800"); // stated in June; December's was cancelled
        is(2022, "F2-A13", ZONE, "2431"); // stated
        is(2022, "F2-A14", ZONE, "201.3"); // stated
        is(2022, "F2-A15", ZONE, "10.4"); // stated
        is(2022, "F2-A16", ZONE, "2"); // N21, N22
        is(2022, "F2-A17", ZONE, "2"); // E21 a, E21 b
        is(2022, "F2-A18", ZONE, "3"); // V21, V22 a, V22 b
        is(2022, "F2-A19", ZONE, "21"); // stated
        is(2022, "F2-A20", ZONE, "16620"); // stated
        is(2022, "F2-A21", ZONE, "1"); // stated
        is(2022, "F2-A23", ZONE, "1"); // stated
        is(2022, "F2-A24", ZONE, "1"); // stated
    }

    @Test
    void showsTheFiguresOfTheDistrict() {
        is(
                2022, "D3-01a", DONGLI,
                "2"); // o1 with 1,200, o5 with 1,000 万元; o2 earns 800, o3 left, o4 is no operation body
        is(2022, "D3-01b", DONGLI, "800"); // the least of 1,200 (o1), 800 (o2), 1,500 (o3), 1,000 (o5)
        is(2022, "D3-02a", DONGLI, "3"); // DN 19, DN 20, DN 22; DN 18 came before the period
        is(2022, "D3-02b", DONGLI, "2"); // DE 20, DE 21
        is(2022, "D3-03a", DONGLI, "2"); // DK 1 (52 and 11), DK 3 (50 and 10); DK 2 has 9 PCT applications
        is(2022, "D3-03b", DONGLI, "50"); // the least of 52, 60, 50
        is(2022, "D3-03c", DONGLI, "9"); // the least of 11, 9, 10
        is(2022, "D3-03d", DONGLI, "6"); // stated
        is(2022, "D3-04a", DONGLI, "2"); // dA (two certificates), dB in a park of it
        is(2022, "D3-04b", DONGLI, "3"); // dX (twice), dY, dZ; dL is large
        is(2022, "D3-04c", DONGLI, "16.5"); // stated
        is(2022, "D3-05a", DONGLI, "30"); // 2021: 200 + 300; 2022: 300 + 250 + 100 万元: (650 – 500) / 500
        is(2022, "D3-05b", DONGLI, "40"); // baseline 1,000; 2022: 800 + 600 万元: (1,400 – 1,000) / 1,000
        is(2022, "D3-05c", DONGLI, "50"); // 2021: 2; 2022: 3: (3 – 2) / 2
        is(2022, "D3-05d", DONGLI, "1"); // D22 c
        is(2022, "D3-05e", DONGLI, "20"); // 2021: 100 + 50 + 10; 2022: 120 + 60 + 12 万元: (192 – 160) / 160
        is(2022, "D3-06a", DONGLI, "22"); // stated for 2022; 35 was 2021's
        is(2022, "D3-06b", DONGLI, "2"); // r1 (twice), r2; r3 was helped in 2021
        is(2022, "D3-06c", DONGLI, "83.5"); // the later survey
        is(2022, "D3-11a", DONGLI, "2"); // DA 1, DA 2; DA 3 was cancelled
        is(2022, "D3-11b", DONGLI, "1"); // DP 1
    }

    @Test
    void tellsWhereABaseComesFromAndWhenThereIsNone() {
        JsonNode entered = row(2025, "T0-PLA-ALL", BINHAI);
        assertThat(entered.at("/baseSource/kind").asString()).isEqualTo("ENTRIES");
        assertThat(entered.at("/base/value").decimalValue()).isEqualByComparingTo("200"); // 100 + 100 万元
        assertThat(entered.at("/base/unit").asString()).isEqualTo("万元");
        JsonNode stated = row(2025, "T0-PLA-ALL", "120103");
        assertThat(stated.at("/value").decimalValue()).isEqualByComparingTo("10"); // (440 – 400) / 400
        assertThat(stated.at("/baseSource/kind").asString()).isEqualTo("BASELINE");
        assertThat(stated.at("/baseSource/on").asString()).isEqualTo("2024-12-31");
        assertThat(stated.at("/baseSource/entry").asLong()).isPositive();
        undefined(2025, "T0-PLA-ALL", "120104", "BASE_IS_ZERO"); // an accepted baseline of 0: neither 0 % nor infinite
        undefined(2025, "T0-PLA-ALL", "120105", "NO_BASE"); // nobody knows what 2024 was
        undefined(2025, "T0-OLR-ALL", "120105", "BASE_IS_ZERO"); // nothing published, so no share of it
        undefined(2025, "T0-SPACE", "120101", "NOT_STATED");
        undefined(2018, "D3-03b", DONGLI, "NOTHING_THERE"); // no portfolio of which each would have to be large
    }

    @Test
    void tellsHowManyReachWhatEachHasToReachAndWhichMilestoneWasReached() {
        assertThat(row(2022, "D3-01b", DONGLI).at("/among").toString())
                .isEqualTo("{\"met\":3,\"of\":4}"); // o1, o3, o5; not o2
        assertThat(row(2022, "D3-03c", DONGLI).at("/among").toString())
                .isEqualTo("{\"met\":2,\"of\":3}"); // 11 and 10; not 9
        assertThat(row(2023, "F2-A01", ZONE).at("/milestones/0/word").asString())
                .isEqualTo("验收");
        assertThat(row(2022, "F2-A01", ZONE).at("/milestones")).isEmpty();
        assertThat(row(2022, "F2-A01", ZONE).at("/conflicts/0").asString()).contains("30%(正文) vs 转让许可数量平均增幅20%");
        assertThat(row(2025, "T0-OLP-BH", BINHAI).at("/beside").asLong()).isEqualTo(1); // P6, by analogy
        assertThat(row(2025, "T0-PPF-DL", DONGLI).at("/demonstration").asLong()).isEqualTo(1); // DL-3
    }

    @Test
    void leavesALedgerWhoseTotalsAgreeWithItsEntries() {
        assertThat(Objects.requireNonNull(audit.report().block(SOON)).findings())
                .isEmpty();
    }

    /** Every indicator of the documents was looked at by name above. */
    @AfterAll
    void noIndicatorWasLeftOut() {
        assertThat(shown).hasSize(83);
    }

    private void is(int year, String indicator, String place, String figure) {
        JsonNode row = row(year, indicator, place);
        assertThat(row.at("/value").isNumber()).as(indicator + ": " + row).isTrue();
        assertThat(row.at("/value").decimalValue())
                .as(indicator + " in " + place)
                .isEqualByComparingTo(new BigDecimal(figure));
        shown.add(row.at("/indicator").asString());
    }

    private void undefined(int year, String indicator, String place, String why) {
        JsonNode row = row(year, indicator, place);
        assertThat(row.at("/value").isNumber()).isFalse();
        assertThat(row.at("/undefined").asString()).isEqualTo(why);
    }

    private JsonNode row(int year, String indicator, String place) {
        return boards.computeIfAbsent(year, this::board)
                .valueStream()
                .filter(row ->
                        (row.at("/indicator").asString() + row.at("/part").asString("")).equals(indicator)
                                && row.at("/place").asString("").equals(place))
                .findFirst()
                .orElseThrow(() -> new AssertionError(indicator + " has no row in " + place));
    }

    private JsonNode board(int year) {
        // the whole board, with targets and departments, is more than a test client holds by itself
        String answer = web.mutate()
                .codecs(codecs -> codecs.defaultCodecs().maxInMemorySize(4 << 20))
                .build()
                .get()
                .uri("/api/v1/scoreboard?year=" + year)
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody(String.class)
                .returnResult()
                .getResponseBody();
        return new JsonMapper().readTree(Objects.requireNonNull(answer)).at("/rows");
    }
}
