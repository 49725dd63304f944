package lianqiao.finance;

import static lianqiao.Api.get;
import static lianqiao.Api.post;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import lianqiao.Api;
import lianqiao.Tables;
import lianqiao.Visitors;
import lianqiao.Visitors.Visitor;
import lianqiao.eventlog.EventLog;
import lianqiao.eventlog.EventReaders;
import lianqiao.licence.TestNumbers;
import lianqiao.patent.ApplicationNumber;
import lianqiao.patent.LegalFact;
import lianqiao.patent.LegalReport;
import lianqiao.patent.LegalReports;
import lianqiao.patent.LegalState.Standing;
import lianqiao.shared.Actor;
import lianqiao.shared.OrganisationKind;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.transaction.reactive.TransactionalOperator;
import tools.jackson.databind.JsonNode;

/** A bank with products and a firm with needs over HTTP, and what a register says of the firm's patents. */
@TestComponent
class FinanceWorld {
    static final String NEEDS = "/api/v1/financing-needs";
    static final String PRODUCTS = "/api/v1/finance-products";
    static final String PRODUCT = """
            {"title":"专利质押贷","summary":"面向科技企业","financing":"PLEDGE_LOAN","minAmountFen":100000000,
             "maxAmountFen":1000000000,"minTermMonths":6,"maxTermMonths":36,"minRateBp":385,"maxRateBp":480,
             "pledgeRatioBp":5000,"rights":["INVENTION"],"minRemainingMonths":36,"regions":["120000"],
             "papers":["BUSINESS_LICENCE","VALUATION_REPORT","REGISTER_EXTRACT"],
             "pool":{"name":"风险池","shares":[{"bearer":"POOL","shareBp":4000},{"bearer":"BANK","shareBp":6000}],
                     "balanceFen":1000000000,"boundFen":0},
             "permit":{"number":"B0001","issuer":"监管局","until":"2099-01-01"}}
            """;

    final Visitors visitors;
    final DatabaseClient database;
    private final LegalReports reports;
    private final EventLog log;
    private final EventReaders readers;
    private final TransactionalOperator transaction;

    Visitor firm;
    Visitor bank;
    private int serial = 12345;
    private long last;

    FinanceWorld(
            Visitors visitors,
            DatabaseClient database,
            LegalReports reports,
            EventLog log,
            EventReaders readers,
            TransactionalOperator transaction) {
        this.visitors = visitors;
        this.database = database;
        this.reports = reports;
        this.log = log;
        this.readers = readers;
        this.transaction = transaction;
    }

    /** Once the portal listens. */
    void signIn() {
        firm = visitors.anEditorOf(OrganisationKind.ENTERPRISE, "120110");
        bank = visitors.anEditorOf(OrganisationKind.FINANCIER, "120116");
    }

    /** A patent that nobody else has. */
    String next() {
        return TestNumbers.of(++serial);
    }

    /** Fields given later win: JSON's last word counts. */
    static String need(String number, String more) {
        return """
            {"title":"补充流动资金","purpose":"采购电池管理系统物料","financing":"PLEDGE_LOAN","amountFen":500000000,"termMonths":12,
             "maxRateBp":450,"collateral":[{"number":"%s","valuationFen":1200000000,"endsOn":"2036-01-01"}],%s}
            """.formatted(number, more);
    }

    JsonNode created(Visitor as, String uri, String form) {
        var answer = post(as.web(), uri, form)
                .expectStatus()
                .isCreated()
                .expectBody(JsonNode.class)
                .returnResult();
        var offset = answer.getResponseHeaders().getFirst("Lianqiao-Offset");
        last = Math.max(last, Long.parseLong(Objects.requireNonNull(offset)));
        return Objects.requireNonNull(answer.getResponseBody());
    }

    /** Until the index has read all that was created, however slow the machine. */
    void settled() {
        readers.waitFor("index", last, Duration.ofMinutes(2)).block();
        get(firm.web(), "/api/v1/search?waitFor=" + last).expectStatus().isOk();
    }

    /** As if that were known of the visitor's organisation. */
    void organisation(Visitor of, String column) {
        Tables.change(
                database,
                "UPDATE organisation SET " + column + " WHERE id = '"
                        + of.organisation().id() + "'");
    }

    /** The id of the listing that a match shows. */
    static String listing(JsonNode item) {
        return Api.id(item.path("listing"));
    }

    void say(String number, LegalFact fact) {
        var report = new LegalReport(
                new ApplicationNumber(number), fact.asOf(), fact.source(), Standing.IN_FORCE, List.of(fact));
        reports.bring(List.of(report))
                .flatMap(done -> log.append(Actor.system("test"), done.events()))
                .as(transaction::transactional)
                .block();
    }
}
