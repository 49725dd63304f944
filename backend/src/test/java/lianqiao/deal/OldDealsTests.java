package lianqiao.deal;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import lianqiao.Addresses;
import lianqiao.TestEngines;
import lianqiao.shared.Ids;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * Deals from before there were routes, on a database that stood still at migration 72: brought on to today they stand where they stood, on the
 * route of an open licence, with their history. No portal is needed for it.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OldDealsTests {
    private static final String NAME = "old_deals";
    private static final UUID FIRM = Ids.next();
    private static final UUID INSTITUTE = Ids.next();
    private static final UUID CENTRE = Ids.next();
    private static final UUID INTERESTED = Ids.next();
    private static final UUID NEGOTIATING = Ids.next();
    private static final UUID CONCLUDED = Ids.next();
    private static final UUID DECLINED = Ids.next();

    private final Route route = SampleDeals.ROUTES.newest("open-licence").orElseThrow();
    private Connection owner;

    @BeforeAll
    void bringOn() throws SQLException {
        TestEngines engines = TestEngines.shared();
        owner = Addresses.connect(engines.standingAt(NAME, "72"));
        for (UUID organisation : List.of(FIRM, INSTITUTE, CENTRE)) {
            run(
                    "INSERT INTO organisation (id, name, kind, region) VALUES ('%s', '某单位', 'ENTERPRISE', '120110')",
                    organisation);
        }
        deal(INTERESTED, 1, "INTERESTED", "NULL", "NULL", "NULL", "NULL", "DealBegun", FIRM);
        deal(
                NEGOTIATING,
                2,
                "NEGOTIATING",
                "NULL",
                "NULL",
                "NULL",
                "NULL",
                "DealBegun",
                CENTRE,
                "DealNegotiated",
                INSTITUTE);
        deal(
                CONCLUDED,
                3,
                "CONCLUDED",
                "NULL",
                "'2026-03-01'",
                "5000000",
                "'" + Ids.next() + "'",
                "DealBegun",
                INSTITUTE,
                "DealNegotiated",
                FIRM,
                "DealConcluded",
                FIRM);
        deal(DECLINED, 2, "DECLINED", "'FEE'", "NULL", "NULL", "NULL", "DealBegun", FIRM, "DealDeclined", INSTITUTE);
        engines.bringOn(NAME, "77");
        run("""
                INSERT INTO contract_number (id, deal, register, number, number_key, registered_on, entered_at)
                VALUES ('%s', '%s', 'RECORDAL', '津备-1', '津备1', '2026-03-09', now())""", Ids.next(), CONCLUDED);
        engines.bringOn(NAME, "latest");
    }

    @AfterAll
    void forget() throws SQLException {
        owner.close();
        TestEngines.shared().forget(NAME);
    }

    @Test
    void eachStandsAtTheStepOfItsStateOnTheRouteOfAnOpenLicence() throws SQLException {
        for (UUID deal : List.of(INTERESTED, NEGOTIATING, CONCLUDED, DECLINED)) {
            assertThat(one(
                            "SELECT route || route_version || demand_kind || supply_kind FROM deal WHERE id = '%s'",
                            deal))
                    .isEqualTo("open-licence1TECH_NEEDLICENCE");
            Step step = route.step(one("SELECT step FROM deal WHERE id = '%s'", deal));
            assertThat(step.state().name()).isEqualTo(one("SELECT state FROM deal WHERE id = '%s'", deal));
            List<Stand> standing = standing(deal);
            assertThat(standing.getLast().step()).isEqualTo(step.key());
            assertThat(standing.getFirst().step()).isEqualTo(route.first().key());
        }
        assertThat(standing(CONCLUDED).getLast().values())
                .containsOnly(Map.entry("effectiveDate", "2026-03-01"), Map.entry("amountFen", "5000000"));
    }

    @Test
    void whatIsOpenIsDueThirtyDaysAfterItsLastChangeAndWhatIsOverIsNot() throws SQLException {
        for (UUID open : List.of(INTERESTED, NEGOTIATING)) {
            assertThat(one("SELECT responsible || due_on FROM deal WHERE id = '%s'", open))
                    .isEqualTo("SUPPLIER2026-03-31");
        }
        for (UUID over : List.of(CONCLUDED, DECLINED)) {
            assertThat(one(
                            "SELECT coalesce(responsible, '') || coalesce(due_on::text, '') FROM deal WHERE id = '%s'",
                            over))
                    .isEmpty();
        }
    }

    @Test
    void itsHistoryIsWhatTheLogTellsAndTheNextStepHasTheNextPlace() throws SQLException {
        assertThat(history(NEGOTIATING)).isEqualTo("interested CENTRE, negotiating SUPPLIER");
        assertThat(history(CONCLUDED)).isEqualTo("interested SUPPLIER, negotiating DEMANDER, concluded DEMANDER");
        assertThat(history(DECLINED)).isEqualTo("interested DEMANDER, declined SUPPLIER");
        assertThat(one("SELECT reason FROM deal_step WHERE deal = '%s' AND number = 2", DECLINED))
                .isEqualTo("FEE");
        assertThat(one("""
                        SELECT count(*)::text FROM deal WHERE version <> (SELECT max(number) FROM deal_step WHERE deal = deal.id)""")).isEqualTo("0");
    }

    @Test
    void whoAskedAnonymouslyIsUnknownWhileTheDealIsOpenAndNamedWhereItWasConcluded() throws SQLException {
        assertThat(one("SELECT string_agg(demand_hidden::text, ' ' ORDER BY id) FROM deal"))
                .isEqualTo("true true false false");
    }

    @Test
    void aNumberFromBeforeStandsAmongThePapersOfItsDeal() throws SQLException {
        assertThat(one("SELECT place || (contract = deal) || (taken_back_at IS NULL) FROM contract_number"))
                .isEqualTo("PAPERStruetrue");
    }

    private void deal(
            UUID id,
            int version,
            String state,
            String reason,
            String effective,
            String amount,
            String uptake,
            Object... told)
            throws SQLException {
        UUID need = Ids.next();
        run("""
                INSERT INTO tech_need (id, version, state, title, problem, targets, ipc, cooperation, asker, asker_name, anonymous, nodes,
                    nodes_kept, created_at, changed_at, demonstration)
                VALUES ('%s', 1, 'OPEN', '需求', '', '{}', '{}', '{}', '%s', '', true, '[]', false, now(), now(), false)""", need, FIRM);
        run(
                """
                INSERT INTO deal (id, version, state, demand, demand_title, demander, supply, supply_title, supplier, campaign, centre, nodes,
                    reason, effective_date, amount_fen, uptake, begun_at, changed_at, demonstration)
                VALUES ('%s', %s, '%s', '%s', '需求', '%s', '%s', '许可', '%s', '%s', '%s', '[]', %s, %s, %s, %s,
                    '2026-02-20T02:00:00Z', '2026-02-28T20:00:00Z', false)""",
                id,
                version,
                state,
                need,
                FIRM,
                Ids.next(),
                INSTITUTE,
                Ids.next(),
                CENTRE,
                reason,
                effective,
                amount,
                uptake);
        for (int i = 0; i < told.length; i += 2) {
            run(
                    "SELECT event_append(ARRAY['%s'::uuid], ARRAY['%s'], ARRAY['%s'::uuid], '{}', '{\"organisation\":\"%s\"}')",
                    Ids.next(), told[i], id, told[i + 1]);
        }
    }

    private String history(UUID deal) throws SQLException {
        return one(
                "SELECT string_agg(step || ' ' || part, ', ' ORDER BY number) FROM deal_step WHERE deal = '%s'", deal);
    }

    private List<Stand> standing(UUID deal) throws SQLException {
        return JsonMapper.shared()
                .readValue(one("SELECT standing::text FROM deal WHERE id = '%s'", deal), new TypeReference<>() {});
    }

    private void run(String sql, Object... words) throws SQLException {
        try (var statement = owner.createStatement()) {
            statement.execute(sql.formatted(words));
        }
    }

    private String one(String sql, Object... words) throws SQLException {
        List<String> found = new ArrayList<>();
        try (var statement = owner.createStatement();
                ResultSet rows = statement.executeQuery(sql.formatted(words))) {
            while (rows.next()) {
                found.add(rows.getString(1));
            }
        }
        assertThat(found).hasSize(1);
        return found.getFirst();
    }
}
