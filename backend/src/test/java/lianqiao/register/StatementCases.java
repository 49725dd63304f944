package lianqiao.register;

import static lianqiao.Api.body;
import static lianqiao.Api.get;
import static lianqiao.Api.post;
import static lianqiao.register.RegisterWorld.RECORDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import lianqiao.Api;
import lianqiao.shared.OrganisationKind;
import lianqiao.shared.Role;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.reactive.server.WebTestClient;

/** Figures that others state, from the register to the board; part of {@link RegisterFlowTests}, whose portal they share. */
interface StatementCases {
    RegisterWorld world();

    /** Of somebody who has not signed in. */
    WebTestClient web();

    /** All 24 indicators that are fed from outside, then the 4 conditions of process: whoever runs the process states them, with its document. */
    String STATED = """
            T0-SPACE 120102 301
            F2-G01 120116-TPFTZ 200.5
            F2-G02 120116-TPFTZ 11
            F2-G03 120116-TPFTZ 12.25
            F2-T08a 120116-TPFTZ 1201
            F2-T12 120116-TPFTZ 2
            F2-T22a 120116-TPFTZ 2512
            F2-T22b 120116-TPFTZ 103
            F2-M01 120116-TPFTZ 1.05
            F2-T14 120116-TPFTZ 3
            F2-A10 120116-TPFTZ 1
            F2-A12 120116-TPFTZ 12800
            F2-A13 120116-TPFTZ 2431
            F2-A14 120116-TPFTZ 201.3
            F2-A15 120116-TPFTZ 10.4
            F2-A19 120116-TPFTZ 21
            F2-A20 120116-TPFTZ 16620
            F2-A21 120116-TPFTZ 4
            F2-A23 120116-TPFTZ 5
            F2-A24 120116-TPFTZ 6
            D3-03d 120110 71
            D3-04c 120110 15.5
            D3-06a 120110 8.25
            S4-01 510000 7
            S4-02 510000 5
            S4-03 510000 1
            S4-04 510000 2
            S4-05 510000 9
            """;

    @Test
    default void theBoardShowsEachStatementFromOutsideAndOfEachConditionOfProcess() {
        var tianjin = world().visitors.anEditorOf(OrganisationKind.AUTHORITY, "120000");
        var sichuan = world().visitors.anEditorOf(OrganisationKind.AUTHORITY, "510000");
        List<String[]> stated = STATED.lines().map(line -> line.split(" ")).toList();
        assertThat(stated).hasSize(24 + 4);
        stated.forEach(one -> {
            var entering = one[1].startsWith("51") ? sichuan : tianjin;
            String id = Api.id(Api.created(post(entering.web(), RECORDS, statistic(one[0], one[1], one[2]))));
            var accepting = world().visitors.aMemberOf(entering.organisation(), Role.EDITOR);
            post(accepting.web(), RECORDS + "/" + id + "/accept", "")
                    .expectStatus()
                    .isOk();
        });
        await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> {
            var rows = stated.stream()
                    .map(one -> one[1])
                    .distinct()
                    .flatMap(place -> body(get(web(), "/api/v1/scoreboard?year=2026&region=" + place))
                            .path("rows")
                            .valueStream())
                    .toList();
            assertThat(stated).allSatisfy(one -> assertThat(rows.stream()
                            .filter(row -> row.path("indicator").asString().equals(one[0])
                                    && row.path("place").asString().equals(one[1]))
                            .map(row -> row.path("value").asString()))
                    .as(one[0])
                    .containsExactly(one[2]));
        });
    }

    private static String statistic(String indicator, String place, String value) {
        return """
            {"type":"outside-statistic","on":"2026-05-01","%s":"%s","source":"统计公报","values":{"indicator":"%s","value":"%s","issuer":"统计局"}}
            """.formatted(place.contains("-") ? "park" : "region", place, indicator, value);
    }
}
