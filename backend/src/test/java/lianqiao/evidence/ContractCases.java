package lianqiao.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lianqiao.Api;
import lianqiao.Tables;
import lianqiao.Visitors.Visitor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;
import tools.jackson.databind.JsonNode;

/** The papers of a deal over HTTP; part of {@link EvidenceTests}, whose portal they share. */
interface ContractCases {
    String NUMBER = "{\"register\":\"%s\",\"number\":\"%s\",\"registeredOn\":\"2026-11-01\"}";

    EvidenceWorld world();

    private Visitor firm() {
        return world().firm;
    }

    private Visitor institute() {
        return world().institute;
    }

    @Test
    default void aDraftIsAWordFileOfItsOwnVersionAndTheSameWordsMakeNoNewOne() throws Exception {
        UUID deal = world().deal();
        String first = drafted(deal);
        assertThat(drafted(deal)).isEqualTo(first);
        Api.put(firm().web(), at(deal, "contract-terms"), "{\"version\":0,\"amountFen\":5000000}")
                .expectStatus()
                .isOk();
        String second = drafted(deal);
        assertThat(second).isNotEqualTo(first);
        byte[] file =
                Objects.requireNonNull(Api.get(institute().web(), "/api/v1/contracts/" + second + "/document.docx")
                        .expectStatus()
                        .isOk()
                        .expectHeader()
                        .valueMatches("Content-Disposition", "attachment;.*")
                        .expectBody()
                        .returnResult()
                        .getResponseBodyContent());
        try (var word = new XWPFDocument(new ByteArrayInputStream(file))) {
            String text =
                    word.getParagraphs().stream().map(XWPFParagraph::getText).collect(Collectors.joining("\n"));
            assertThat(text)
                    .contains(
                            firm().organisation().name(),
                            institute().organisation().name(),
                            "大写：伍万元整",
                            "______");
        }
        JsonNode changes = Api.body(Api.get(firm().web(), "/api/v1/contracts/" + second + "/changes"));
        assertThat(changes.path("paragraphs").findValuesAsString("change").stream()
                        .filter(change -> !"SAME".equals(change)))
                .containsExactly("REMOVED", "ADDED");
        assertThat(events(deal, "ContractDrafted")).isEqualTo(2);
    }

    @Test
    default void whatSomebodyElseChangedMeanwhileIsNotOverwritten() {
        UUID deal = world().deal();
        String form = "{\"version\":0,\"amountFen\":100,\"royaltyBp\":300}";
        Api.put(firm().web(), at(deal, "contract-terms"), form).expectStatus().isOk();
        Api.problem(Api.put(institute().web(), at(deal, "contract-terms"), form), 409, "CHANGED_MEANWHILE", null);
    }

    @Test
    default void theSameNumberInTwoRegistersOrDealsCountsOnce() {
        UUID deal = world().deal();
        UUID other = world().deal();
        String number = "津备-" + deal.toString().substring(24);
        List<Integer> answers = Stream.of(deal, deal, deal)
                .map(each -> CompletableFuture.supplyAsync(
                        () -> status(enter(each, "RECORDAL", number)), Thread::startVirtualThread))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .toList();
        assertThat(answers).containsOnly(201);
        enter(deal, "TECHNOLOGY_CONTRACT", number.toUpperCase().replace("-", " － "))
                .expectStatus()
                .isCreated()
                .expectBody()
                .jsonPath("$.sameAs")
                .exists();
        Api.problem(enter(other, "RECORDAL", number), 422, "NUMBER_ELSEWHERE", "number");
        assertThat(events(deal, "ContractNumberEntered")).isEqualTo(1);
        assertThat(events(deal, "ContractNumberLinked")).isEqualTo(1);
        assertThat(events(other, "ContractNumberEntered")).isZero();
        Api.problem(enter(deal, "RECORDAL", "——"), 422, "NUMBER_EMPTY", "number");
    }

    /** Two deals, one number, at once: one has it, whoever is first. */
    @Test
    default void ofTwoDealsThatEnterANumberAtOnceOneHasIt() {
        String number = "T" + world().deal().toString().substring(24);
        List<Integer> answers = Stream.of(world().deal(), world().deal(), world().deal())
                .map(each -> CompletableFuture.supplyAsync(
                        () -> status(enter(each, "RECORDAL", number)), Thread::startVirtualThread))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .toList();
        assertThat(answers).containsExactlyInAnyOrder(201, 422, 422);
    }

    @Test
    default void aRoyaltyReportIsTheLicenseesForAPeriodOnceWithItsProof() {
        UUID deal = world().deal();
        String proof = world().prove(deal, "royalty-report");
        String first = report("2026-01-01", "2026-03-31", proof);
        Api.problem(post(institute(), deal, first), 422, "NOT_THE_LICENSEE", null);
        Api.problem(
                post(firm(), deal, report("2026-01-01", "2026-03-31", deal.toString())),
                422,
                "EVIDENCE_MISSING",
                "evidence");
        post(firm(), deal, first).expectStatus().isCreated();
        Api.problem(post(firm(), deal, report("2026-03-31", "2026-06-30", proof)), 422, "PERIOD_REPORTED", "from");
        post(firm(), deal, report("2026-04-01", "2026-06-30", proof))
                .expectStatus()
                .isCreated();
        Api.problem(post(firm(), deal, report("2026-08-01", "2026-07-01", proof)), 422, "PERIOD_TURNED", "until");
        Api.problem(
                Api.post(firm().web(), "/api/v1/evidence/" + proof + "/withdraw", ""), 422, "EVIDENCE_RELIED_ON", null);
        assertThat(events(deal, "RoyaltyReported")).isEqualTo(2);
        Api.get(firm().web(), at(deal, "papers"))
                .expectBody()
                .jsonPath("$.reports.length()")
                .isEqualTo(2)
                .jsonPath("$.mayReport")
                .isEqualTo(true)
                .jsonPath("$.kinds[0].kind")
                .isEqualTo("LICENCE");
    }

    private static String report(String from, String until, String proof) {
        return "{\"from\":\"" + from + "\",\"until\":\"" + until
                + "\",\"baseFen\":100000000,\"royaltyFen\":3000000,\"evidence\":\"" + proof + "\"}";
    }

    private ResponseSpec post(Visitor as, UUID deal, String report) {
        return Api.post(as.web(), at(deal, "royalty-reports"), report);
    }

    default ResponseSpec enter(UUID deal, String register, String number) {
        return Api.post(firm().web(), at(deal, "contract-numbers"), NUMBER.formatted(register, number));
    }

    private static int status(ResponseSpec answer) {
        return answer.returnResult(Void.class).getStatus().value();
    }

    private String drafted(UUID deal) {
        return Api.id(Api.created(Api.post(firm().web(), at(deal, "contracts"), "{\"kind\":\"LICENCE\"}")));
    }

    static String at(UUID deal, String what) {
        return "/api/v1/deals/" + deal + "/" + what;
    }

    default long events(UUID deal, String type) {
        return Tables.count(
                world().database,
                "SELECT count(*) FROM event_log WHERE subject = '" + deal + "' AND type = '" + type + "'");
    }
}
