package lianqiao.patent;

import static lianqiao.Api.get;
import static lianqiao.Api.post;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import lianqiao.Visitors.Visitor;
import org.springframework.test.web.reactive.server.WebTestClient;

/** What tests of the library enter and say, over the API. */
final class StockWorld {
    static final String STOCK = "/api/v1/stock-patents";
    private static int serial = 100;

    private StockWorld() {}

    /** A number that no other test has. */
    static synchronized String number() {
        var digits = "20191998" + String.format("%04d", serial++);
        return digits + "." + CheckDigit.of(digits);
    }

    static String form(String number, String title, String more) {
        return """
                {"number":"%s","title":"%s","summary":"用于动力电池的热管理，以液冷板降低电芯温差。","ipc":["H01M10/613"],
                 "inventors":["张三"],"willingness":["LICENCE","TRANSFER"],"note":"已完成中试"%s}
                """.formatted(number, title, more);
    }

    static StockView entered(Visitor holder, String more) {
        return entered(holder, "一种动力电池液冷板", more);
    }

    static StockView entered(Visitor holder, String title, String more) {
        return view(holder.web(), STOCK, form(number(), title, more));
    }

    static StockView view(WebTestClient as, String uri, String body) {
        return Objects.requireNonNull(post(as, uri, body)
                .expectStatus()
                .isCreated()
                .expectBody(StockView.class)
                .returnResult()
                .getResponseBody());
    }

    static StockView assessed(Visitor by, StockView stock, int maturity, int fit, int prospect) {
        return view(by.web(), STOCK + "/" + stock.id() + "/assessments", marks(maturity, fit, prospect));
    }

    static String marks(int maturity, int fit, int prospect) {
        return """
                {"maturity":%d,"fit":%d,"prospect":%d,
                 "maturityEvidence":"中试报告","fitEvidence":"区内三家企业","prospectEvidence":"两家试用"}
                """.formatted(maturity, fit, prospect);
    }

    static StockView.Library library(StockView view) {
        assertThat(view.library()).isNotNull();
        return Objects.requireNonNull(view.library());
    }

    static StockSurvey survey(String number, String title, String note) {
        var valid = (ApplicationNumber.Valid) ApplicationNumber.parse(number);
        return new StockSurvey(
                valid.number(), title, "", List.of(), List.of(), List.of(), null, null, note, List.of(), null);
    }

    static StockView read(Visitor as, StockView stock) {
        return Objects.requireNonNull(get(as.web(), STOCK + "/" + stock.id())
                .expectStatus()
                .isOk()
                .expectBody(StockView.class)
                .returnResult()
                .getResponseBody());
    }

    static long total(Visitor as, String query) {
        return Objects.requireNonNull(get(as.web(), STOCK + query)
                        .expectStatus()
                        .isOk()
                        .expectBody(Total.class)
                        .returnResult()
                        .getResponseBody())
                .total();
    }

    record Total(long total) {}
}
