package lianqiao.kpi;

import static lianqiao.kpi.ToldFacts.DONGLI;
import static lianqiao.kpi.ToldFacts.id;

import java.util.Map;

/** What happened for the indicators of SEED-003 (东丽区) in 2019–2022. */
final class FactsOfTheDistrict {
    private FactsOfTheDistrict() {}

    static void tell(ToldFacts facts) {
        agencies(facts);
        projects(facts);
        organisations(facts);
        money(facts);
        facts.stated("D3-03d", DONGLI, "2022-06-30", "6");
        facts.stated("D3-04c", DONGLI, "2022-12-31", "16.5");
        facts.stated("D3-06a", DONGLI, "2021-12-31", "35");
        facts.stated("D3-06a", DONGLI, "2022-12-31", "22");
        facts.record("survey 1", "survey-result", DONGLI, "2021-11-30", "value", "78");
        facts.record("survey 2", "survey-result", DONGLI, "2022-11-30", "value", "83.5");
    }

    private static void agencies(ToldFacts facts) {
        settles(facts, "o1", "operation");
        settles(facts, "o2", "operation");
        settles(facts, "o3", "operation");
        settles(facts, "o4", "agency");
        settles(facts, "o5", "operation");
        facts.record("o3 leaves", "service-agency-left", DONGLI, "2022-03-01", "subject", id("o3"));
        revenue(facts, "o1", "2021-12-31", 9_000_000);
        revenue(facts, "o1", "2022-12-31", 12_000_000);
        revenue(facts, "o2", "2022-12-31", 8_000_000);
        revenue(facts, "o3", "2021-12-31", 15_000_000);
        revenue(facts, "o5", "2021-12-31", 10_000_000); // of 2022 it reported nothing yet
        revenue(facts, "o5", "2019-12-31", 1_000_000);
    }

    private static void settles(ToldFacts facts, String agency, String kind) {
        facts.record(
                agency + " settles",
                "service-agency",
                DONGLI,
                "2020-01-01",
                "subject",
                id(agency),
                "category",
                kind,
                "values",
                Map.of("inCluster", "no"));
    }

    private static void revenue(ToldFacts facts, String agency, String on, long yuan) {
        facts.record(
                agency + " earns " + on,
                "service-agency-revenue",
                DONGLI,
                on,
                "subject",
                id(agency),
                "category",
                "operation",
                "amountFen",
                yuan * 100);
    }

    private static void projects(ToldFacts facts) {
        navigation(facts, "DN 18", "2018-12-31", "industry"); // before the period
        navigation(facts, "DN 19", "2019-01-01", "industry");
        navigation(facts, "DN 20", "2020-05-01", "industry");
        navigation(facts, "DN 22", "2022-12-31", "industry");
        navigation(facts, "DE 20", "2020-05-01", "enterprise");
        navigation(facts, "DE 21", "2021-05-01", "enterprise");
        portfolio(facts, "DK 1", 52, 11, "true");
        portfolio(facts, "DK 2", 60, 9, "false");
        portfolio(facts, "DK 3", 50, 10, "true");
        facts.record("DA 1", "alliance", DONGLI, "2019-05-01");
        facts.record("DA 2", "alliance", DONGLI, "2021-05-01");
        facts.record("DA 3", "alliance", DONGLI, "2021-06-01");
        facts.cancelled("DA 3", "alliance", DONGLI, "2021-06-01");
        facts.record("DP 1", "patent-pool", DONGLI, "2021-06-01");
    }

    private static void navigation(ToldFacts facts, String project, String on, String level) {
        facts.record(project, "navigation-project", DONGLI, on, "category", level);
    }

    private static void portfolio(ToldFacts facts, String portfolio, int inventions, int pct, String large) {
        facts.record(
                portfolio,
                "patent-portfolio",
                DONGLI,
                "2021-06-01",
                "values",
                Map.of("inventions", inventions, "pct", pct, "meetsD303", large));
    }

    private static void organisations(ToldFacts facts) {
        facts.record("DC 1", "ipms-certification", DONGLI, "2019-05-01", "subject", id("dA"));
        facts.record("DC 2", "ipms-certification", DONGLI, "2022-05-01", "subject", id("dA"));
        facts.record("DC 3", "ipms-certification", "120110-HMHT", "2022-05-01", "subject", id("dB"));
        trusted(facts, "DT 1", "2019-05-01", "dX", "micro");
        trusted(facts, "DT 2", "2020-05-01", "dY", "small");
        trusted(facts, "DT 3", "2021-05-01", "dZ", "medium");
        trusted(facts, "DT 4", "2022-05-01", "dX", "micro"); // the first one again
        trusted(facts, "DT 5", "2022-05-01", "dL", "large");
        aided(facts, "WQ 1", "2022-02-01", "r1");
        aided(facts, "WQ 2", "2022-09-01", "r1"); // helped twice
        aided(facts, "WQ 3", "2022-10-01", "r2");
        aided(facts, "WQ 4", "2021-10-01", "r3"); // in another year
        aided(facts, "WQ 5", "2021-10-02", "r2");
    }

    private static void trusted(ToldFacts facts, String agreement, String on, String firm, String size) {
        facts.record(agreement, "trusteeship", DONGLI, on, "subject", id(firm), "category", size);
    }

    private static void aided(ToldFacts facts, String help, String on, String firm) {
        facts.record(help, "rights-aid", DONGLI, on, "subject", id(firm), "category", "domestic");
    }

    private static void money(ToldFacts facts) {
        facts.loan("D21 a", "PLEDGE_LOAN", "l1", DONGLI, "2021-02-01", 2_000_000, 1);
        facts.loan("D21 b", "PLEDGE_LOAN", "l2", DONGLI, "2021-03-01", 3_000_000, 1);
        facts.loan("D22 a", "PLEDGE_LOAN", "l1", DONGLI, "2022-02-01", 3_000_000, 1);
        facts.loan("D22 b", "PLEDGE_LOAN", "l2", DONGLI, "2022-03-01", 2_500_000, 0);
        facts.loan("D22 c", "BUNDLED_PLEDGE", "l3", DONGLI, "2022-04-01", 1_000_000, 1);
        facts.baseline("D3-05b", null, DONGLI, "2021-12-31", "10000000");
        facts.policy("DI 1", DONGLI, "2022-05-01", 8_000_000);
        facts.policy("DI 2", DONGLI, "2022-06-01", 6_000_000);
        facts.transfer("DT21", DONGLI, "2021-04-01", 1_000_000);
        facts.contract("DL21", DONGLI, "2021-05-01", 500_000);
        facts.uptake("D P1", "firm d", DONGLI, DONGLI, "2021-06-01", "feeFen", 10_000_000L);
        facts.transfer("DT22", DONGLI, "2022-04-01", 1_200_000);
        facts.contract("DL22", DONGLI, "2022-05-01", 600_000);
        facts.uptake("D P2", "firm d", DONGLI, DONGLI, "2022-06-01", "feeFen", 12_000_000L);
        facts.uptake("D P3", "firm d", DONGLI, DONGLI, "2022-06-02"); // of a fee nobody told
    }
}
