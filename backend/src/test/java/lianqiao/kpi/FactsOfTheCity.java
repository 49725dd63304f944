package lianqiao.kpi;

import static lianqiao.kpi.ToldFacts.BINHAI;
import static lianqiao.kpi.ToldFacts.DONGLI;
import static lianqiao.kpi.ToldFacts.ZONE;
import static lianqiao.kpi.ToldFacts.id;

import java.util.List;
import java.util.Map;

/** What happened for the indicators of SEED-000 (天津市) in 2023–2025, and of SEED-004 (四川) in 2022. */
final class FactsOfTheCity {
    private static final String HEDONG = "120102";

    private FactsOfTheCity() {}

    static void tell(ToldFacts facts) {
        products(facts);
        licences(facts);
        loans(facts);
        transfers(facts);
        needs(facts);
        facts.stated("T0-SPACE", HEDONG, "2025-06-30", "1");
        facts.stated("S4-01", "510000", "2022-06-30", "7");
        facts.stated("S4-02", "510000", "2022-03-01", "5");
        facts.stated("S4-03", "510000", "2022-12-20", "1");
        facts.stated("S4-04", "510000", "2021-01-01", "2");
        facts.stated("S4-05", "510000", "2022-05-01", "1");
        facts.stated("S4-05", "510000", "2021-05-01", "9"); // of another year
    }

    private static void products(ToldFacts facts) {
        for (String product : List.of("BH-1", "BH-2", "BH-3", "BH-wrong")) {
            facts.record(product, "patent-product", BINHAI, "2025-03-01");
        }
        facts.record("BH-3", "patent-product", BINHAI, "2025-03-01"); // delivered again
        facts.record("BH-last-year", "patent-product", BINHAI, "2024-12-31");
        facts.cancelled("BH-wrong", "patent-product", BINHAI, "2025-03-01");
        facts.record("ZONE-1", "patent-product", ZONE, "2025-01-01");
        facts.record("ZONE-2", "patent-product", ZONE, "2025-12-31");
        facts.record("DL-1", "patent-product", DONGLI, "2025-05-01");
        facts.record("DL-2", "patent-product", "120110-HMHT", "2025-05-02");
        facts.record("DL-3", "patent-product", DONGLI, "2025-05-03", "demonstration", true);
        facts.record("HD-1", "patent-product", HEDONG, "2025-05-03");
    }

    private static void licences(ToldFacts facts) {
        facts.published("P1", "STATUTORY", BINHAI, "2023-05-01");
        facts.published("P1", "STATUTORY", BINHAI, "2025-05-01"); // declared again after a withdrawal
        facts.published("P2", "STATUTORY", BINHAI, "2024-05-01");
        facts.published("P3", "STATUTORY", ZONE, "2024-06-01");
        facts.published("P4", "STATUTORY", BINHAI, "2025-02-01");
        facts.published("P5", "STATUTORY", BINHAI, "2025-02-02");
        facts.markedDuplicate("P5", "STATUTORY", BINHAI, "2025-02-03");
        facts.published("P6", "BY_ANALOGY", BINHAI, "2025-02-04");
        facts.published("P7", "STATUTORY", DONGLI, "2025-02-05");
        facts.published("P8", "STATUTORY", DONGLI, "2025-02-06");
        facts.published("Z P1", "STATUTORY", ZONE, "2022-02-01");
        facts.published("Z P2", "STATUTORY", ZONE, "2023-02-01");
        for (String patent : List.of("D P1", "D P2", "D P3")) {
            facts.published(patent, "STATUTORY", DONGLI, "2021-02-01");
        }
        facts.published("P9", "STATUTORY", HEDONG, "2025-02-07");
        facts.uptake("P1", "firm one", BINHAI, DONGLI, "2025-03-01");
        facts.uptake("P1", "firm two", BINHAI, DONGLI, "2025-03-02");
        facts.uptake("P2", "firm one", BINHAI, DONGLI, "2024-08-01");
        facts.uptake("P7", "firm one", DONGLI, DONGLI, "2025-03-03");
        facts.uptakeCancelled("P7", "firm one", DONGLI, "2025-04-01");
    }

    private static void loans(ToldFacts facts) {
        facts.loan("BH 24 a", "PLEDGE_LOAN", "b1", BINHAI, "2024-02-01", 1_000_000, 2);
        facts.loan("BH 24 b", "PLEDGE_LOAN", "b2", ZONE, "2024-03-01", 1_000_000, 1);
        facts.loan("BH 25 a", "PLEDGE_LOAN", "b1", BINHAI, "2025-02-01", 1_500_000, 3);
        facts.loan("BH 25 b", "PLEDGE_LOAN", "b2", BINHAI, "2025-03-01", 500_000, 1);
        facts.loan("BH 25 c", "BUNDLED_PLEDGE", "b3", BINHAI, "2025-04-01", 500_000, 1);
        facts.loan("BH 25 marks", "PLEDGE_LOAN", "b4", BINHAI, "2025-04-01", 5_000_000, 0); // trade marks alone
        facts.baseline("T0-PLA-ALL", null, "120103", "2024-12-31", "4000000");
        facts.loan("HX 25", "PLEDGE_LOAN", "b5", "120103", "2025-05-01", 4_400_000, 1);
        facts.baseline("T0-PLA-ALL", null, "120104", "2024-12-31", "0");
        facts.loan("NK 25", "PLEDGE_LOAN", "b6", "120104", "2025-05-01", 100_000, 1);
        facts.loan("HB 25", "PLEDGE_LOAN", "b7", "120105", "2025-05-01", 100_000, 1); // of 2024 nothing is known
        facts.policy("INS 1", BINHAI, "2023-07-01", 1);
        facts.policy("INS 2", BINHAI, "2025-07-01", 1);
        facts.policy("INS 3", BINHAI, "2025-07-02", 1);
        facts.policy("INS 4", BINHAI, "2025-07-03", "PATENT_ENFORCEMENT");
        facts.policy("INS 5", BINHAI, "2025-07-04", "OTHER_IP"); // of a trade mark
        facts.policy("INS 6", BINHAI, "2025-07-05", "OTHER_IP");
        facts.step("PolicyTakenBack", "INS 6", "120101", BINHAI, "2025-08-01", "financing", "INSURANCE");
        facts.step("PolicyTakenBack", "INS 3", "120101", BINHAI, "2025-08-02", "financing", "INSURANCE");
    }

    private static void transfers(ToldFacts facts) {
        facts.transfer("T24 a", BINHAI, "2024-01-05", 10);
        facts.transfer("T24 b", ZONE, "2024-02-05", 10);
        facts.contract("C24", BINHAI, "2024-03-05", 10);
        facts.transfer("T25 a", BINHAI, "2025-01-05", 10);
        facts.transfer("T25 b", BINHAI, "2025-02-05", 10);
        facts.transfer("T25 c", BINHAI, "2025-03-05", 10);
        facts.transfer("T25 wrong", BINHAI, "2025-03-06", 10);
        facts.step(
                "PatentTransferTakenBack",
                "T25 wrong",
                BINHAI,
                BINHAI,
                "2025-12-20",
                "values",
                Map.of("registeredOn", "2025-03-06"));
        facts.contract("C25", BINHAI, "2025-04-05", 10);
        facts.baseline("T0-TRL-DL", null, DONGLI, "2024-12-31", "4");
        facts.transfer("D25 a", DONGLI, "2025-04-05", 10);
        facts.transfer("D25 b", DONGLI, "2025-04-06", 10);
        facts.transfer("D25 c", DONGLI, "2025-04-07", 10);
        facts.contract("D25 d", DONGLI, "2025-04-08", 10);
        facts.contract("D25 e", DONGLI, "2025-04-09", 10);
        facts.transfer("H24", HEDONG, "2024-04-05", 10);
        facts.contract("H25", HEDONG, "2025-04-05", 10);
    }

    private static void needs(ToldFacts facts) {
        for (String need : List.of("need 1", "need 2", "need 3")) {
            need(facts, need, List.of("HIGH_TECH", "SPECIALISED"));
        }
        need(facts, "need of a large firm", List.of("CHAMPION"));
        facts.record("RZ-1", "finance-need-response", HEDONG, "2025-06-01");
        answered(facts, "answer 1", "need 1");
        answered(facts, "answer 2", "need 1"); // by a second bank
        answered(facts, "answer 3", "need 2");
    }

    private static void need(ToldFacts facts, String need, List<String> labels) {
        facts.all()
                .add(new ToldFacts.Told(
                        "FinancingNeedPublished",
                        id(need),
                        "2025-05-05",
                        ToldFacts.with(
                                "subject",
                                id(need),
                                "owner",
                                id("owner"),
                                "region",
                                HEDONG,
                                "nodes",
                                List.of(),
                                "demonstration",
                                false,
                                "listing",
                                Map.of("particulars", Map.of("labels", labels)))));
    }

    private static void answered(ToldFacts facts, String deal, String need) {
        facts.step(
                "DealNegotiated",
                deal,
                "120101",
                HEDONG,
                "2025-05-06",
                "demand",
                id(need),
                "financing",
                "PLEDGE_LOAN",
                "demanderSize",
                "SME");
    }
}
