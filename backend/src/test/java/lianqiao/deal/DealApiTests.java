package lianqiao.deal;

import static lianqiao.Api.get;
import static lianqiao.Api.post;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import lianqiao.PortalTest;
import lianqiao.Visitors;
import lianqiao.Visitors.Visitor;
import lianqiao.eventlog.Commands;
import lianqiao.eventlog.EventLog;
import lianqiao.eventlog.EventReaders;
import lianqiao.evidence.Samples;
import lianqiao.listing.Financing;
import lianqiao.listing.ListingKind;
import lianqiao.shared.Ids;
import lianqiao.shared.OrganisationKind;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.http.MediaType;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;

@PortalTest
@Import({Visitors.class, PostedNeeds.class})
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DealApiTests implements DealClockCases {
    private static final Duration SOON = Duration.ofSeconds(15);

    @Autowired
    Visitors visitors;

    @Autowired
    DatabaseClient database;

    @Autowired
    EventLog log;

    @Autowired
    EventReaders readers;

    @Autowired
    Commands commands;

    @Autowired
    Deals deals;

    @Autowired
    Routes routes;

    @Autowired
    Escalation escalation;

    @Autowired
    Clock clock;

    @Autowired
    PostedNeeds needs;

    private Visitor institute;
    private Visitor firm;
    private int serial = 5000;
    private final java.util.Set<String> attached = new java.util.HashSet<>();

    @BeforeAll
    void signIn() {
        institute = visitors.anEditorOf(OrganisationKind.INSTITUTE, "120116");
        firm = visitors.anEditorOf(OrganisationKind.ENTERPRISE, "120110");
    }

    @Test
    void concludesADealAndTakesTheLicenceInOneStep() {
        UUID licence = published();
        String deal = begun(need(), licence);
        post(firm.web(), deal + "/negotiate", "").expectStatus().isOk();
        post(firm.web(), deal + "/conclude", "{\"effectiveDate\":\"2026-12-01\",\"amountFen\":5000000}")
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.state")
                .isEqualTo("CONCLUDED")
                .jsonPath("$.uptake")
                .exists();
        assertThat(number("SELECT count(*) FROM uptake WHERE licence = '" + licence + "'"))
                .isEqualTo(1);
        assertThat(events(deal)).isEqualTo("DealBegun, DealNegotiated, DealConcluded, UptakeRecorded");
    }

    @Test
    void movesUptakesAndTheRatiosNumeratorByOneHoweverOftenTheLogIsRead() {
        readAll();
        long uptakes = entries("uptakes");
        long total = total("uptakes");
        long patents = entries("patents_concluded");
        String deal = begun(need(), published());
        post(firm.web(), deal + "/negotiate", "").expectStatus().isOk();
        String key = UUID.randomUUID().toString();
        concludeWith(key, deal).expectStatus().isOk();
        concludeWith(key, deal).expectStatus().isOk();
        for (int again = 0; again < 3; again++) {
            readers.rewind("ledger", 0).block(SOON);
            readAll();
            assertThat(entries("uptakes")).isEqualTo(uptakes + 1);
            assertThat(entries("patents_concluded")).isEqualTo(patents + 1);
            assertThat(total("uptakes")).isEqualTo(total + 1);
        }
    }

    @Test
    void aCancelledContractLeavesTheScoreboardWhereItWasWithBothEntriesThere() {
        readAll();
        Map<String, Long> before = Map.of("uptakes", sum("uptakes"), "deals_concluded", sum("deals_concluded"));
        UUID licence = published();
        String deal = begun(need(), licence);
        post(firm.web(), deal + "/conclude", "{}").expectStatus().isOk();
        step(firm, deal, "cancelling").expectStatus().isOk();
        problem(step(firm, deal, "cancelled"), 422, "SAME_SIDE");
        step(institute, deal, "cancelled").expectStatus().isOk();
        assertThat(events(deal))
                .isEqualTo("DealBegun, DealConcluded, UptakeRecorded, DealCancellationAsked, DealCancelled,"
                        + " DealConclusionTakenBack");
        for (int again = 0; again < 2; again++) {
            readers.rewind("ledger", 0).block(SOON);
            readAll();
            before.forEach((measure, sum) -> {
                assertThat(sum(measure)).isEqualTo(sum);
                assertThat(total(measure)).isEqualTo(sum);
            });
            assertThat(number("SELECT count(*) FROM ledger_entry WHERE measure = 'deals_concluded' AND link = '"
                            + deal.replace("/api/v1", "") + "'"))
                    .isEqualTo(2);
        }
        String second = begun(need(), licence);
        post(firm.web(), second + "/conclude", "{}").expectStatus().isOk();
        readAll();
        assertThat(sum("uptakes")).isEqualTo(before.get("uptakes") + 1);
    }

    @Test
    void anAnonymousAskerIsUnknownToTheOtherSideAndTheAuthorityUntilItAgrees() {
        Visitor asker = visitors.anEditorOf(OrganisationKind.ENTERPRISE, "120110");
        UUID need = Ids.next();
        needs.open.put(need, asker.organisation().id());
        needs.anonymous.add(need);
        String deal = begun(institute.web(), need, published());
        step(asker, deal, "negotiating").expectStatus().isOk();
        for (String page : List.of(deal, deal + "/steps", "/api/v1/deals?size=100", "/api/v1/ledger?size=100")) {
            assertThat(body(institute, page))
                    .as(page)
                    .doesNotContain(asker.organisation().id().toString(), "hiddenDemander");
        }
        get(institute.web(), deal).expectBody().jsonPath("$.demanderHidden").isEqualTo(true);
        get(asker.web(), deal).expectBody().jsonPath("$.demandHolder").isNotEmpty();
        problem(get(institute.web(), deal + "/contact"), 422, "ASKER_UNNAMED");
        problem(get(asker.web(), deal + "/contact"), 422, "NAME_YOURSELF_FIRST");
        problem(post(institute.web(), deal + "/conclude", "{}"), 422, "DEMANDER_UNNAMED");
        problem(post(institute.web(), deal + "/name", ""), 403, "DEMANDER_ONLY");
        String audit = "/api/v1/audit?size=50&subject=" + deal.substring(deal.lastIndexOf('/') + 1);
        Visitor authority = visitors.anEditorOf(OrganisationKind.AUTHORITY, "120000");
        assertThat(body(authority, audit))
                .contains("DealBegun", "DealNegotiated")
                .doesNotContain(
                        asker.organisation().id().toString(), asker.account().toString());
        assertThat(body(authority, audit + "&actor=" + asker.organisation().id()))
                .doesNotContain("DealNegotiated");

        post(asker.web(), deal + "/name", "").expectStatus().isOk();
        get(institute.web(), deal)
                .expectBody()
                .jsonPath("$.demandHolder")
                .isEqualTo(asker.organisation().id().toString());
        post(institute.web(), deal + "/conclude", "{}").expectStatus().isOk();
        get(institute.web(), deal + "/contact").expectStatus().isOk();
        assertThat(body(authority, audit))
                .contains("DemanderNamed", asker.organisation().id().toString());
    }

    /** The borrower's region counts, at disbursement; what a step back undoes is countered by its amount. */
    @Test
    void aLoanCountsWhenItIsDisbursedWithItsAmountByTheBorrowersRegion() {
        Visitor bank = visitors.anEditorOf(OrganisationKind.FINANCIER, "120116");
        Visitor borrower = visitors.anEditorOf(OrganisationKind.ENTERPRISE, "120111");
        UUID asked = needs.of(ListingKind.FINANCING_NEED, borrower, "120111", Financing.PLEDGE_LOAN);
        UUID product = needs.of(ListingKind.FINANCE_PRODUCT, bank, "120116", null);
        String deal = begun(borrower.web(), asked, product);
        take(bank, deal, "pre-screened", "");
        take(borrower, deal, "matched", "");
        take(bank, deal, "due-diligence", "");
        take(bank, deal, "approved", "'amountFen':'500000000','rateBp':'385','termMonths':'12'");
        take(bank, deal, "contracted", "'signedOn':'2026-11-01'");
        take(
                bank,
                deal,
                "pledge-registered",
                "'registrationNumber':'Y2026','registeredOn':'2026-11-05','pledgedPatents':'3'");
        assertThat(finance()).isEqualTo("deals_begun 1, deals_concluded 1, pledges_registered 1");
        take(bank, deal, "disbursed", "'disbursedFen':'480000000','disbursedOn':'2026-11-10'");
        assertThat(finance())
                .isEqualTo(
                        "deals_begun 1, deals_concluded 1, financed_enterprises 1, loan_amount 480000000, loans_disbursed 1,"
                                + " patent_loan_amount 480000000, patent_loans 1, pledges_registered 1");
        take(bank, deal, "pledge-registered", "");
        take(bank, deal, "disbursed", "'disbursedFen':'470000000','disbursedOn':'2026-11-10'");
        take(bank, deal, "monitored", "");
        take(bank, deal, "repaid", "'repaidOn':'2026-11-20'");
        assertThat(finance())
                .isEqualTo(
                        "deals_begun 1, deals_concluded 1, financed_enterprises 1, loan_amount 470000000, loans_disbursed 1,"
                                + " loans_repaid 1, patent_loan_amount 470000000, patent_loans 1, pledges_registered 1");
        assertThat(number(
                        "SELECT count(*) FROM ledger_entry WHERE measure = 'loan_amount' AND demand_region = '120111'"))
                .isEqualTo(3);
        assertThat(body(bank, deal)).doesNotContain("480000000");
        assertThat(body(bank, deal + "/steps")).contains("480000000", "470000000");
    }

    /** Many at once, each command twice under its key: the history stays one way through the route, and every step has one event. */
    @Test
    void stepsOfTwoAtOnceAndRedeliveriesLeaveOneHistory() {
        String deal = begun(need(), published());
        var random = new java.util.Random(20261122);
        var steps = List.of("negotiating", "interested", "concluded", "cancelling", "negotiating", "cancelled");
        var commands = java.util.stream.IntStream.range(0, 16)
                .mapToObj(i ->
                        Map.entry(random.nextBoolean() ? firm : institute, steps.get(random.nextInt(steps.size()))))
                .toList();
        commands.parallelStream().forEach(command -> {
            String key = UUID.randomUUID().toString();
            for (int twice = 0; twice < 2; twice++) {
                step(command.getKey(), deal, command.getValue(), key)
                        .expectStatus()
                        .value(status -> assertThat(status).isIn(200, 422));
            }
        });
        List<?> history = get(firm.web(), deal + "/steps")
                .expectBody(List.class)
                .returnResult()
                .getResponseBody();
        assertThat(OneWay.fault(
                        SampleDeals.ROUTES.newest("open-licence").orElseThrow(), Objects.requireNonNull(history)))
                .isEmpty();
        String id = deal.substring(deal.lastIndexOf('/') + 1);
        assertThat(number("SELECT count(*) FROM event_log WHERE subject = '" + id
                        + "' AND type NOT LIKE '%TakenBack' AND type LIKE 'Deal%'"))
                .isEqualTo(history.size());
        assertThat(number("SELECT count(*) FROM uptake WHERE cancelled_at IS NULL AND licensee = '"
                        + firm.organisation().id() + "' AND licence = (SELECT supply FROM deal WHERE id = '" + id
                        + "')"))
                .isEqualTo(number("SELECT count(*) FROM deal WHERE state = 'CONCLUDED' AND id = '" + id + "'"));
    }

    @Test
    void catchesAHistoryThatTwoHaveWrittenAtOnce() {
        Route route = SampleDeals.ROUTES.newest("open-licence").orElseThrow();
        var first = Map.of("number", 1, "step", "interested");
        var second = Map.of("number", 2, "step", "negotiating", "fromStep", "interested");
        var doubled = Map.of("number", 3, "step", "negotiating", "fromStep", "interested");
        assertThat(OneWay.fault(route, List.of(first, second))).isEmpty();
        assertThat(OneWay.fault(route, List.of(first, second, doubled))).isNotEmpty();
    }

    @Test
    void leavesTheDealOpenWhenTheLicenceCannotBeTaken() {
        UUID licence = published();
        String first = begun(need(), licence);
        String second = begun(need(), licence);
        for (String deal : List.of(first, second)) {
            post(firm.web(), deal + "/negotiate", "").expectStatus().isOk();
        }
        post(firm.web(), first + "/conclude", "{}").expectStatus().isOk();
        problem(post(firm.web(), second + "/conclude", "{}"), 422, "ALREADY_TAKEN_UP");
        get(firm.web(), second).expectBody().jsonPath("$.state").isEqualTo("NEGOTIATING");
        assertThat(events(second)).isEqualTo("DealBegun, DealNegotiated");
    }

    @Test
    void keepsOneOpenDealOfANeedAndALicence() {
        UUID need = need();
        UUID licence = published();
        String deal = begun(need, licence);
        problem(begin(institute.web(), need, licence), 422, "DEAL_ALREADY_OPEN");
        post(institute.web(), deal + "/decline", "{\"reason\":\"TOO_EARLY\"}")
                .expectStatus()
                .isOk();
        begin(institute.web(), need, licence).expectStatus().isCreated();
    }

    @Test
    void refusesStepsOutOfOrderAndReasonsThatSayNothing() {
        String deal = begun(need(), published());
        problem(post(firm.web(), deal + "/decline", "{\"reason\":\"OTHER\"}"), 422, "NOTE_MISSING");
        problem(post(firm.web(), deal + "/decline", "{\"reason\":\"BORED\"}"), 400, "UNKNOWN_VALUE");
        post(firm.web(), deal + "/decline", "{\"reason\":\"FEE\"}")
                .expectStatus()
                .isOk();
        problem(post(firm.web(), deal + "/conclude", "{}"), 422, "STEP_NOT_ALLOWED");
        problem(post(firm.web(), deal + "/negotiate", ""), 422, "STEP_NOT_ALLOWED");
    }

    @Test
    void keepsADealFromEveryoneWhoTakesNoPartInIt() {
        String deal = begun(need(), published());
        Visitor stranger = visitors.anEditorOf(OrganisationKind.ENTERPRISE, "120110");
        problem(get(stranger.web(), deal), 404, "NOT_FOUND");
        problem(post(stranger.web(), deal + "/negotiate", ""), 404, "NOT_FOUND");
        problem(begin(stranger.web(), need(), published()), 403, "NOT_A_PARTY");
        get(stranger.web(), "/api/v1/deals").expectBody().jsonPath("$.total").isEqualTo(0);
        get(institute.web(), deal).expectStatus().isOk();
    }

    @Test
    void endsOnceWhenBothSidesEndItAtTheSameTime() {
        String deal = begun(need(), published());
        var declines = Stream.of(firm, institute)
                .parallel()
                .map(side -> post(side.web(), deal + "/decline", "{\"reason\":\"FEE\"}")
                        .returnResult(Void.class)
                        .getStatus()
                        .value())
                .sorted()
                .toList();
        assertThat(declines).containsExactly(200, 422);
        assertThat(events(deal)).isEqualTo("DealBegun, DealDeclined");
    }

    @Override
    public Visitors visitors() {
        return visitors;
    }

    @Override
    public Visitor firm() {
        return firm;
    }

    @Override
    public Visitor institute() {
        return institute;
    }

    @Override
    public PostedNeeds needs() {
        return needs;
    }

    @Override
    public DatabaseClient database() {
        return database;
    }

    @Override
    public UUID need() {
        UUID id = Ids.next();
        needs.open.put(id, firm.organisation().id());
        return id;
    }

    @Override
    public UUID published() {
        String form = """
                {"basis":"STATUTORY","patent":{"number":"%s","grantedOn":"2018-05-01","endsOn":"2036-04-28"},
                 "title":"一种锂离子电池隔膜","summary":"","ipc":["H01M10/0525"],"patentees":["某研究所"],
                 "feeTerms":{"mode":"LUMP_SUM","fen":5000000},"from":"2026-01-01","until":"2030-01-01","territory":"中国境内"}
                """.formatted(lianqiao.licence.TestNumbers.of(serial++));
        Object id = Objects.requireNonNull(post(institute.web(), "/api/v1/licences", form)
                        .expectStatus()
                        .isCreated()
                        .expectBody(Map.class)
                        .returnResult()
                        .getResponseBody())
                .get("id");
        post(institute.web(), "/api/v1/licences/" + id + "/publish", "")
                .expectStatus()
                .isOk();
        return UUID.fromString(String.valueOf(id));
    }

    private String begun(UUID need, UUID licence) {
        return begun(firm.web(), need, licence);
    }

    @Override
    public String begun(WebTestClient as, UUID need, UUID licence) {
        Map<?, ?> deal = begin(as, need, licence)
                .expectStatus()
                .isCreated()
                .expectBody(Map.class)
                .returnResult()
                .getResponseBody();
        return "/api/v1/deals/" + Objects.requireNonNull(deal).get("id");
    }

    private static ResponseSpec begin(WebTestClient as, UUID need, UUID licence) {
        return post(as, "/api/v1/deals", "{\"demand\":\"%s\",\"supply\":\"%s\"}".formatted(need, licence));
    }

    @Override
    public Checkpoints inDays(int days) {
        return new Checkpoints(
                database, commands, deals, routes, escalation, Clock.offset(clock, Duration.ofDays(days)));
    }

    /** With all the evidence that the step asks for; without it the step is refused. */
    private void take(Visitor as, String deal, String step, String values) {
        String form = "{'step':'%s','values':{%s}}".formatted(step, values).replace('\'', '"');
        for (String kind : SampleDeals.ROUTES
                .newest("pledge-loan")
                .flatMap(route -> route.find(step))
                .orElseThrow()
                .evidence()) {
            if (!values.isEmpty() && attached.add(deal + kind)) {
                problem(post(as.web(), deal + "/steps", form), 422, "EVIDENCE_MISSING");
                as.web()
                        .post()
                        .uri(deal + "/evidence?kind=" + kind)
                        .header("X-File-Name", kind + ".pdf")
                        .bodyValue(Samples.pdf(kind))
                        .exchange()
                        .expectStatus()
                        .isCreated();
            }
        }
        post(as.web(), deal + "/steps", form).expectStatus().isOk();
    }

    /** What the ledger counts for the region of the borrower of the test. */
    private String finance() {
        readAll();
        return Objects.requireNonNull(
                database.sql("""
                        SELECT string_agg(measure || ' ' || counted, ', ' ORDER BY measure) FROM
                            (SELECT measure, sum(amount)::bigint AS counted FROM ledger_entry WHERE demand_region = '120111' GROUP BY measure) m
                        WHERE counted <> 0""").mapValue(String.class).one().block());
    }

    private static ResponseSpec step(Visitor as, String deal, String step) {
        return step(as, deal, step, UUID.randomUUID().toString());
    }

    private static ResponseSpec step(Visitor as, String deal, String step, String key) {
        return as.web()
                .post()
                .uri(deal + "/steps")
                .header("Idempotency-Key", key)
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue("{\"step\":\"" + step + "\"}")
                .exchange();
    }

    private static String body(Visitor as, String uri) {
        return Objects.requireNonNull(get(as.web(), uri)
                .expectStatus()
                .isOk()
                .expectBody(String.class)
                .returnResult()
                .getResponseBody());
    }

    private long sum(String measure) {
        return number("SELECT coalesce(sum(amount), 0)::bigint FROM ledger_entry WHERE measure = '" + measure + "'");
    }

    private long total(String measure) {
        return number("SELECT coalesce(sum(value), 0)::bigint FROM measure_total WHERE measure = '" + measure + "'");
    }

    private ResponseSpec concludeWith(String key, String deal) {
        return firm.web()
                .post()
                .uri(deal + "/conclude")
                .header("Idempotency-Key", key)
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue("{}")
                .exchange();
    }

    private static void problem(ResponseSpec answer, int status, String code) {
        answer.expectStatus()
                .isEqualTo(status)
                .expectBody()
                .jsonPath("$.code")
                .isEqualTo(code)
                .jsonPath("$.hint")
                .isNotEmpty();
    }

    private void readAll() {
        readers.waitFor("ledger", Objects.requireNonNull(log.head().block()), SOON)
                .block();
    }

    private long entries(String measure) {
        return number("SELECT count(*) FROM ledger_entry WHERE measure = '" + measure + "'");
    }

    private long number(String sql) {
        return Objects.requireNonNull(
                database.sql(sql).mapValue(Long.class).one().block());
    }

    @Override
    public String events(String deal) {
        String id = deal.substring(deal.lastIndexOf('/') + 1);
        return Objects.requireNonNull(
                database.sql("SELECT string_agg(type, ', ' ORDER BY seq) FROM event_log WHERE body ->> 'deal' = '" + id
                                + "'")
                        .mapValue(String.class)
                        .one()
                        .block());
    }
}
