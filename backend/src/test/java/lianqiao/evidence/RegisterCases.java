package lianqiao.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.UUID;
import lianqiao.Api;
import lianqiao.Tables;
import lianqiao.Visitors.Visitor;
import lianqiao.shared.OrganisationKind;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;
import tools.jackson.databind.JsonNode;

/** Register numbers and reports that are taken back, numbers of steps, and who audits them; part of {@link EvidenceTests}. */
interface RegisterCases extends ContractCases {
    String MISTYPED = "{\"because\":\"MISTYPED\"}";

    @Test
    default void aNumberThatWasWrongIsTakenBackAndCountsUntilNothingSaysItAnyMore() {
        UUID deal = world().deal();
        UUID other = world().deal();
        String number = "改" + deal.toString().substring(24);
        String first = entered(deal, "RECORDAL", number);
        String second = entered(deal, "TECHNOLOGY_CONTRACT", number);
        counted(number, 1);
        Api.problem(back(world().firm, first, "{\"because\":\"OTHER\"}"), 422, "NOTE_MISSING", "note");
        Api.problem(back(world().firm, first, "{\"because\":\"STEP_BACK\"}"), 422, "REASON_UNKNOWN", "because");
        back(world().firm, first, MISTYPED)
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.takenBack.because")
                .isEqualTo("MISTYPED");
        Api.problem(back(world().firm, first, MISTYPED), 422, "TAKEN_BACK_BEFORE", null);
        Api.problem(enter(other, "RECORDAL", number), 422, "NUMBER_ELSEWHERE", "number");
        counted(number, 1);
        back(world().institute, second, "{\"because\":\"OTHER\",\"note\":\"登记机关另给编号\"}")
                .expectStatus()
                .isOk();
        counted(number, 0);
        enter(other, "RECORDAL", number).expectStatus().isCreated();
        counted(number, 1);
        assertThat(entries(number)).isEqualTo(3);
        assertThat(Tables.one(
                        world().database,
                        "SELECT string_agg(body::text, '') FROM event_log WHERE type = 'ContractNumberTakenBack' AND subject = '"
                                + deal + "'"))
                .doesNotContain("登记机关");
    }

    @Test
    default void aReportThatWasWrongIsTakenBackByWhoGaveItAndItsPeriodMayBeReportedAgain() {
        UUID deal = world().deal();
        String report =
                "{\"from\":\"2026-01-01\",\"until\":\"2026-03-31\",\"baseFen\":100,\"royaltyFen\":7,\"evidence\":\""
                        + world().prove(deal, "royalty-report") + "\"}";
        String first = id(Api.post(world().firm.web(), ContractCases.at(deal, "royalty-reports"), report));
        String address = "/api/v1/royalty-reports/" + first + "/take-back";
        Api.problem(Api.post(world().institute.web(), address, MISTYPED), 422, "NOT_THE_LICENSEE", null);
        Api.post(world().firm.web(), address, MISTYPED).expectStatus().isOk();
        Api.problem(Api.post(world().firm.web(), address, MISTYPED), 422, "TAKEN_BACK_BEFORE", null);
        id(Api.post(world().firm.web(), ContractCases.at(deal, "royalty-reports"), report));
        await().untilAsserted(() -> assertThat(Tables.one(
                        world().database,
                        "SELECT string_agg(amount::text, ',' ORDER BY seq) FROM ledger_entry WHERE measure = 'royalties_reported'"
                                + " AND link = '/deals/" + deal + "/papers'"))
                .isEqualTo("7,-7,7"));
    }

    /** A step, the papers and both registers say one number: it is one contract, and none once both sides have cancelled it. */
    @Test
    default void whatAStepRecordsCountsWithThePapersAndACancelledContractLeavesTheFiguresWhereTheyWere() {
        UUID deal = world().signed();
        String number = "步" + deal.toString().substring(24);
        world().prove(deal, "recordal");
        enter(deal, "TECHNOLOGY_CONTRACT", number).expectStatus().isCreated();
        step(
                world().firm,
                deal,
                "recorded",
                "{\"recordalNumber\":\"" + number.toLowerCase() + "\",\"recordedOn\":\"2026-11-02\"}");
        UUID other = world().signed();
        world().prove(other, "recordal");
        Api.problem(
                take(
                        world().firm,
                        other,
                        "recorded",
                        "{\"recordalNumber\":\"" + number + "\",\"recordedOn\":\"2026-11-02\"}"),
                422,
                "NUMBER_ELSEWHERE",
                "values.recordalNumber");
        counted(number, 1);
        JsonNode ofTheStep = numbers(deal).get(1);
        assertThat(ofTheStep.path("place").asString()).isEqualTo("STEP");
        Api.problem(back(world().firm, Api.id(ofTheStep), MISTYPED), 422, "NUMBER_OF_A_STEP", null);
        step(world().firm, deal, "contracted", "{}");
        counted(number, 1);
        assertThat(numbers(deal).get(1).path("takenBack").toString()).contains("STEP_BACK");
        step(world().firm, deal, "recorded", "{\"recordalNumber\":\"" + number + "\",\"recordedOn\":\"2026-11-02\"}");
        step(world().firm, deal, "cancelling", "{}");
        step(world().institute, deal, "cancelled", "{}");
        counted(number, 0);
        assertThat(entries(number)).isEqualTo(2);
        assertThat(sum("licence_contracts", "split_part(fact, '#', 1) = '" + deal + "'"))
                .isZero();
        Api.problem(enter(deal, "RECORDAL", "后" + number), 422, "CONTRACT_OVER", null);
    }

    @Test
    default void theAuthorityOfTheRegionReadsContractsAndSumsWritesNothingAndIsWrittenDown() {
        UUID deal = world().deal();
        Api.put(world().firm.web(), ContractCases.at(deal, "contract-terms"), "{\"version\":0,\"amountFen\":4200}")
                .expectStatus()
                .isOk();
        String draft = id(Api.post(world().firm.web(), ContractCases.at(deal, "contracts"), "{\"kind\":\"LICENCE\"}"));
        Visitor authority = world().visitors.anOwnerOf(OrganisationKind.AUTHORITY, "120110");
        Api.get(authority.web(), ContractCases.at(deal, "papers"))
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.terms.amountFen")
                .isEqualTo(4200)
                .jsonPath("$.mayWrite")
                .isEqualTo(false);
        Api.get(authority.web(), "/api/v1/contracts/" + draft + "/document.docx")
                .expectStatus()
                .isOk();
        assertThat(events(deal, "PapersAudited")).isEqualTo(2);
        Api.get(world().firm.web(), ContractCases.at(deal, "papers"))
                .expectBody()
                .jsonPath("$.mayWrite")
                .isEqualTo(true);
        assertThat(events(deal, "PapersAudited")).isEqualTo(2);
        Visitor elsewhere = world().visitors.anOwnerOf(OrganisationKind.AUTHORITY, "510000");
        Api.problem(Api.get(elsewhere.web(), ContractCases.at(deal, "papers")), 404, "NOT_FOUND", null);
        Api.problem(Api.get(elsewhere.web(), "/api/v1/contracts/" + draft), 404, "NOT_FOUND", null);
    }

    private ResponseSpec back(Visitor as, String number, String form) {
        return Api.post(as.web(), "/api/v1/contract-numbers/" + number + "/take-back", form);
    }

    private String entered(UUID deal, String register, String number) {
        return id(enter(deal, register, number));
    }

    private static String id(ResponseSpec answer) {
        return Api.id(Api.created(answer));
    }

    private static ResponseSpec take(Visitor as, UUID deal, String step, String values) {
        return Api.post(
                as.web(), ContractCases.at(deal, "steps"), "{\"step\":\"" + step + "\",\"values\":" + values + "}");
    }

    private static void step(Visitor as, UUID deal, String step, String values) {
        take(as, deal, step, values).expectStatus().isOk();
    }

    private JsonNode numbers(UUID deal) {
        return Api.body(Api.get(world().firm.web(), ContractCases.at(deal, "papers")))
                .path("numbers");
    }

    /** Once the ledger has read what was told so far. */
    private void counted(String number, long contracts) {
        long told = Tables.count(world().database, "SELECT max(seq) FROM event_log");
        await().until(() ->
                Tables.count(world().database, "SELECT seq FROM event_reader WHERE name = 'ledger'") >= told);
        assertThat(sum("contracts_registered", said(number))).isEqualTo(contracts);
    }

    private long entries(String number) {
        return Tables.count(
                world().database,
                "SELECT count(*) FROM ledger_entry WHERE measure = 'contracts_registered' AND " + said(number));
    }

    private long sum(String measure, String which) {
        return Tables.count(
                world().database,
                "SELECT coalesce(sum(amount), 0)::bigint FROM ledger_entry WHERE measure = '" + measure + "' AND "
                        + which);
    }

    private static String said(String number) {
        return "split_part(fact, '#', 1) = '" + number.toUpperCase() + "'";
    }
}
