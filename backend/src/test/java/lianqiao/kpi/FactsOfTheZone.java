package lianqiao.kpi;

import static lianqiao.kpi.ToldFacts.ZONE;
import static lianqiao.kpi.ToldFacts.id;

import java.util.Map;

/** What happened for the indicators of SEED-002 (天津港保税区) in 2020–2023. */
final class FactsOfTheZone {
    /** A district from which the supply came. */
    private static final String ELSEWHERE = "120106";

    private FactsOfTheZone() {}

    static void tell(ToldFacts facts) {
        statements(facts);
        projects(facts);
        organisations(facts);
        loans(facts);
        transactions(facts);
        conversions(facts);
        facts.record("milestone A01", "milestone", ZONE, "2023-11-30", "indicator", "F2-A01", "word", "验收");
    }

    private static void statements(ToldFacts facts) {
        facts.stated("F2-G01", ZONE, "2022-12-31", "195.5");
        facts.stated("F2-G01", ZONE, "2023-06-30", "204.8");
        facts.stated("F2-G01", "120116", "2023-06-30", "90"); // of the whole district: not the zone's
        facts.stated("F2-G02", ZONE, "2021-12-31", "8");
        facts.stated("F2-G02", ZONE, "2022-12-31", "12");
        facts.stated("F2-G02", ZONE, "2023-12-31", "13");
        facts.stated("F2-G03", ZONE, "2023-12-31", "11.25");
        facts.stated("F2-T08a", ZONE, "2023-05-01", "1200");
        facts.stated("F2-T12", ZONE, "2022-05-01", "1");
        facts.stated("F2-T22a", ZONE, "2023-09-30", "2512");
        facts.stated("F2-T22b", ZONE, "2023-09-30", "103");
        facts.stated("F2-M01", ZONE, "2023-01-31", "1.05");
        facts.stated("F2-T14", ZONE, "2022-12-31", "3");
        facts.stated("F2-T14", ZONE, "2023-12-31", "2");
        facts.stated("F2-A10", ZONE, "2022-11-01", "1");
        facts.stated("F2-A12", ZONE, "2022-06-30", "12800");
        facts.stated("F2-A12", ZONE, "2022-12-31", "99999");
        facts.cancelled(
                "stated F2-A12" + ZONE + "2022-12-31",
                "outside-statistic",
                ZONE,
                "2022-12-31",
                "indicator",
                "F2-A12",
                "value",
                "99999");
        facts.stated("F2-A13", ZONE, "2022-12-31", "2431");
        facts.stated("F2-A14", ZONE, "2022-12-31", "201.3");
        facts.stated("F2-A15", ZONE, "2022-12-31", "10.4");
        facts.stated("F2-A19", ZONE, "2022-12-31", "21");
        facts.stated("F2-A20", ZONE, "2022-12-31", "16620");
        facts.stated("F2-A21", ZONE, "2022-12-31", "1");
        facts.stated("F2-A23", ZONE, "2022-12-31", "1");
        facts.stated("F2-A24", ZONE, "2022-12-31", "1");
    }

    private static void projects(ToldFacts facts) {
        navigation(facts, "N20", "2020-12-31", "industry"); // before the period
        navigation(facts, "N21", "2021-01-01", "industry");
        navigation(facts, "N22", "2022-07-01", "industry");
        navigation(facts, "N23", "2023-07-01", "industry");
        navigation(facts, "D22", "2022-03-01", "national-demo");
        navigation(facts, "E21 a", "2021-03-01", "enterprise");
        navigation(facts, "E21 b", "2021-04-01", "enterprise");
        navigation(facts, "E23", "2023-03-01", "enterprise");
        portfolio(facts, "V21", "2021-06-01");
        portfolio(facts, "V22 a", "2022-06-01");
        portfolio(facts, "V22 b", "2022-06-02");
        portfolio(facts, "V23", "2023-06-01");
        facts.record("ABS", "securitisation", ZONE, "2022-08-08", "subject", id("e5"), "amountFen", 100);
    }

    private static void navigation(ToldFacts facts, String project, String on, String level) {
        facts.record(project, "navigation-project", ZONE, on, "category", level, "subject", id("firm of " + project));
    }

    private static void portfolio(ToldFacts facts, String portfolio, String on) {
        facts.record(portfolio, "patent-portfolio", ZONE, on, "values", Map.of("inventions", 5, "pct", 1));
    }

    private static void organisations(ToldFacts facts) {
        certified(facts, "cert 1", "2021-05-01", "A");
        certified(facts, "cert 2", "2022-05-01", "B");
        certified(facts, "cert 3", "2022-06-01", "A"); // a second certificate of the same firm
        certified(facts, "cert 4", "2023-05-01", "D");
        trusted(facts, "TG 1", "2021-05-01", "X", "micro");
        trusted(facts, "TG 2", "2022-05-01", "X", "micro"); // the same firm in the next year
        trusted(facts, "TG 3", "2022-06-01", "Y", "small");
        trusted(facts, "TG 4", "2022-07-01", "Z", "medium");
        trusted(facts, "TG 5", "2022-08-01", "W", "large");
        trusted(facts, "TG 6", "2023-08-01", "V", "micro");
        facts.cancelled("TG 6", "trusteeship", ZONE, "2023-08-01", "subject", id("V"), "category", "micro");
        facts.record(
                "centre 1",
                "recognised-centre",
                ZONE,
                "2021-05-01",
                "category",
                "district-centre",
                "subject",
                id("c1"));
        facts.record(
                "centre 2",
                "recognised-centre",
                ZONE,
                "2022-05-01",
                "category",
                "city-centre",
                "subject",
                id("c1")); // the same one
        facts.record(
                "centre 3", "recognised-centre", ZONE, "2022-06-01", "category", "city-centre", "subject", id("c2"));
        facts.record(
                "platform", "recognised-centre", ZONE, "2022-07-01", "category", "city-platform", "subject", id("p1"));
        agency(facts, "s1", "yes");
        agency(facts, "s2", "yes");
        agency(facts, "s3", "yes");
        agency(facts, "s4", "no");
        facts.record("s2 leaves", "service-agency-left", ZONE, "2023-05-01", "subject", id("s2"));
        facts.record("s4 leaves", "service-agency-left", ZONE, "2023-05-01", "subject", id("s4"));
    }

    private static void certified(ToldFacts facts, String certificate, String on, String firm) {
        facts.record(certificate, "ipms-certification", ZONE, on, "subject", id(firm));
    }

    private static void trusted(ToldFacts facts, String agreement, String on, String firm, String size) {
        facts.record(agreement, "trusteeship", ZONE, on, "subject", id(firm), "category", size);
    }

    private static void agency(ToldFacts facts, String agency, String inCluster) {
        facts.record(
                agency + " settles",
                "service-agency",
                ZONE,
                "2021-09-01",
                "subject",
                id(agency),
                "category",
                "agency",
                "values",
                Map.of("inCluster", inCluster));
    }

    private static void loans(ToldFacts facts) {
        facts.baseline("F2-G11", null, ZONE, "2020-12-31", "1000000");
        facts.loan("Z21 a", "PLEDGE_LOAN", "e1", ZONE, "2021-02-01", 500_000, 1);
        facts.loan("Z21 b", "PLEDGE_LOAN", "e2", ZONE, "2021-03-01", 700_000, 1);
        facts.loan("Z22 a", "PLEDGE_LOAN", "e1", ZONE, "2022-02-01", 560_000, 1);
        facts.loan("Z22 b", "BUNDLED_PLEDGE", "e3", ZONE, "2022-03-01", 600_000, 1);
        facts.loan("Z22 wrong", "PLEDGE_LOAN", "e3", ZONE, "2022-04-01", 9_990_000, 1);
        facts.loanTakenBack("Z22 wrong", "PLEDGE_LOAN", "e3", ZONE, "2022-04-01", 9_990_000, 1);
        facts.loan("Z22 c", "PLEDGE_LOAN", "e4", ZONE, "2022-05-01", 400_000, 1);
        facts.loan("Z22 gone", "PLEDGE_LOAN", "e6", ZONE, "2022-06-01", 9_990_000, 1);
        facts.loanTakenBack("Z22 gone", "PLEDGE_LOAN", "e6", ZONE, "2022-06-01", 9_990_000, 1);
        facts.loan("Z23 a", "PLEDGE_LOAN", "e1", ZONE, "2023-02-01", 1_197_000, 1);
        facts.loan("Z23 b", "BUNDLED_PLEDGE", "e2", ZONE, "2023-03-01", 1_000_000, 1);
    }

    private static void transactions(ToldFacts facts) {
        facts.baseline("F2-G12", null, ZONE, "2020-12-31", "1");
        for (int i = 1; i <= 3; i++) {
            facts.transfer("Z21 t" + i, ZONE, "2021-06-0" + i, 10);
        }
        facts.contract("Z21 c", ZONE, "2021-06-05", 10);
        for (int i = 1; i <= 3; i++) {
            facts.transfer("Z22 t" + i, ZONE, "2022-06-0" + i, 10);
        }
        facts.contract("Z22 c1", ZONE, "2022-06-05", 10);
        facts.uptake("Z P1", "firm z", ZONE, ELSEWHERE, "2022-06-06");
        for (int i = 1; i <= 5; i++) {
            facts.transfer("Z23 t" + i, ZONE, "2023-06-0" + i, 10);
        }
        facts.contract("Z23 c1", ZONE, "2023-06-06", 10);
        facts.contract("Z23 c2", ZONE, "2023-06-07", 10);
        facts.uptake("Z P2", "firm z", ZONE, ELSEWHERE, "2023-06-08");
        facts.record(
                "TC 1",
                "technology-contract",
                ZONE,
                "2021-05-01",
                "number",
                "2021A1",
                "category",
                "patent",
                "amountFen",
                300_000_000L);
        facts.record(
                "TC 2",
                "technology-contract",
                ZONE,
                "2021-05-02",
                "number",
                "2021A2",
                "category",
                "other",
                "amountFen",
                900_000_000L);
        facts.record(
                "TC 3",
                "technology-contract",
                ZONE,
                "2022-05-01",
                "number",
                "2022-a1",
                "category",
                "patent",
                "amountFen",
                200_000_000L);
        number(
                facts,
                "deal of TC 3",
                "2022A1",
                200_000_000L); // the same number, otherwise spelt, from the papers of a deal
        number(facts, "another deal", "2022A2", 220_000_000L);
    }

    private static void number(ToldFacts facts, String deal, String number, long amountFen) {
        facts.step(
                "ContractNumberEntered",
                deal,
                ZONE,
                ELSEWHERE,
                "2025-12-05",
                "register",
                "TECHNOLOGY_CONTRACT",
                "number",
                number,
                "registeredOn",
                "2022-05-09",
                "amountFen",
                amountFen);
    }

    /** From an institute elsewhere to firms of the zone. */
    private static void conversions(ToldFacts facts) {
        converted(facts, "K1", "2021-07-01", "F1", "INSTITUTE", "SME");
        converted(facts, "K2", "2022-07-01", "F1", "INSTITUTE", "SME"); // the same firm again
        converted(facts, "K3", "2022-07-02", "F3", "INSTITUTE", null); // of unknown size
        converted(facts, "K4", "2022-07-03", "F4", "ENTERPRISE", "SME"); // not from an institute
        converted(facts, "K5", "2022-07-04", "F5", "INSTITUTE", "SME");
        facts.step("PatentTransferTakenBack", "K5", ELSEWHERE, ZONE, "2025-12-06", "demander", id("F5"));
        facts.uptake("Z P3", "F2", ELSEWHERE, ZONE, "2022-07-05", "supplierKind", "INSTITUTE", "demanderSize", "SME");
    }

    private static void converted(
            ToldFacts facts,
            String deal,
            String on,
            String firm,
            String kind,
            @org.jspecify.annotations.Nullable String size) {
        facts.step(
                "PatentTransferred",
                deal,
                ELSEWHERE,
                ZONE,
                "2025-12-05",
                "values",
                Map.of("registeredOn", on),
                "demander",
                id(firm),
                "supplierKind",
                kind,
                "demanderSize",
                size);
    }
}
