package lianqiao.kpi;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import lianqiao.Visitors;
import lianqiao.shared.OrganisationKind;
import org.junit.jupiter.api.Test;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.test.web.reactive.server.WebTestClient.BodyContentSpec;

/** Targets that are set by spreadsheet. */
interface TargetSheetCases {
    String SHEET = """
            指标编号,地区代码,考核期开始,考核期结束,目标值,变更理由
            T0-OLP-OT,120104,2026-01-01,2026-12-31,%s,年度目标
            T0-OLP-OT,120104,2027-01-01,2027-12-31,50,年度目标
            """;

    Visitors visitors();

    /** Of somebody who has not signed in. */
    WebTestClient web();

    /** How many targets of the place were set. */
    long events(String place);

    @Test
    default void ofTheDownloadedListOnlyTheLinesThatWereTouchedAreLookedAt() {
        var authority = visitors().anEditorOf(OrganisationKind.AUTHORITY, "120105");
        String list = new String(
                Objects.requireNonNull(web().get()
                        .uri("/api/v1/targets/export.csv?indicator=T0-OLP-OT")
                        .exchange()
                        .expectBody()
                        .returnResult()
                        .getResponseBody()),
                StandardCharsets.UTF_8);
        int lines = list.split("\r\n").length - 1;
        sent(authority.web(), list)
                .jsonPath("$.unchanged")
                .isEqualTo(lines)
                .jsonPath("$.faults")
                .isEmpty();
        String mine = list.lines()
                .filter(line -> line.contains("\"120105\""))
                .findFirst()
                .orElseThrow();
        List<String> cells = new ArrayList<>(List.of(mine.split(",")));
        cells.set(4, "\"2026-01-01\"");
        cells.set(5, "\"2026-12-31\"");
        cells.set(7, "\"41\"");
        cells.set(12, "\"区里定的\"");
        sent(authority.web(), list.replace(mine, String.join(",", cells)))
                .jsonPath("$.unchanged")
                .isEqualTo(lines - 1)
                .jsonPath("$.faults")
                .isEmpty()
                .jsonPath("$.sound")
                .isEqualTo(1);
    }

    @Test
    default void aSheetIsTriedFirstAndIsWrittenAsAWholeOrNotAtAll() {
        WebTestClient operator = visitors().anOperator();
        sheet(operator, true, "x")
                .jsonPath("$.faults[0].line")
                .isEqualTo(2)
                .jsonPath("$.sound")
                .isEqualTo(1);
        sheet(operator, false, "x").jsonPath("$.written").isEqualTo(0);
        sheet(operator, true, "40")
                .jsonPath("$.faults")
                .isEmpty()
                .jsonPath("$.written")
                .isEqualTo(0);
        assertThat(events("120104")).isZero();
        sheet(operator, false, "40").jsonPath("$.written").isEqualTo(2);
        assertThat(events("120104")).isEqualTo(2);
        byte[] csv = web().get()
                .uri("/api/v1/targets/export.csv?indicator=T0-OLP-OT&region=120104")
                .exchange()
                .expectBody()
                .returnResult()
                .getResponseBody();
        assertThat(new String(Objects.requireNonNull(csv), StandardCharsets.UTF_8))
                .contains("\"T0-OLP-OT\"", "\"2027-12-31\"", "\"50\"");
    }

    private static BodyContentSpec sent(WebTestClient web, String csv) {
        return sheet(web, true, csv.getBytes(StandardCharsets.UTF_8));
    }

    private static BodyContentSpec sheet(WebTestClient web, boolean trial, String value) {
        return sheet(web, trial, SHEET.formatted(value).getBytes(StandardCharsets.UTF_8));
    }

    private static BodyContentSpec sheet(WebTestClient web, boolean trial, byte[] csv) {
        return web.post()
                .uri("/api/v1/target-sheets?trial=" + trial)
                .contentType(MediaType.parseMediaType("text/csv"))
                .bodyValue(csv)
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody();
    }
}
