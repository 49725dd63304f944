package lianqiao.deal;

import static lianqiao.Api.get;
import static lianqiao.Api.post;
import static lianqiao.Api.problem;
import static lianqiao.deal.DealWorld.begin;
import static lianqiao.deal.DealWorld.step;
import static lianqiao.deal.DealWorld.words;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import lianqiao.PortalTest;
import lianqiao.Tables;
import lianqiao.Visitors;
import lianqiao.Visitors.Visitor;
import lianqiao.shared.Ids;
import lianqiao.shared.OrganisationKind;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** Deals over HTTP: their steps, who sees them, and what two sides do at once. */
@PortalTest
@Import({Visitors.class, PostedNeeds.class, DealWorld.class})
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DealApiTests implements DealClockCases, DealFiguresCases {
    @Autowired
    DealWorld world;

    private Visitor institute;
    private Visitor firm;

    @Override
    public DealWorld world() {
        return world;
    }

    @BeforeAll
    void signIn() {
        world.signIn();
        institute = world.institute;
        firm = world.firm;
    }

    @Test
    void concludesADealAndTakesTheLicenceInOneStep() {
        UUID licence = world.published();
        String deal = world.begun(world.need(), licence);
        post(firm.web(), deal + "/negotiate", "").expectStatus().isOk();
        post(firm.web(), deal + "/conclude", "{\"effectiveDate\":\"2026-12-01\",\"amountFen\":5000000}")
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.state")
                .isEqualTo("CONCLUDED")
                .jsonPath("$.uptake")
                .exists();
        assertThat(Tables.count(world.database, "SELECT count(*) FROM uptake WHERE licence = '" + licence + "'"))
                .isEqualTo(1);
        assertThat(world.events(deal)).isEqualTo("DealBegun, DealNegotiated, DealConcluded, UptakeRecorded");
    }

    @Test
    void anAnonymousAskerIsUnknownToTheOtherSideAndTheAuthorityUntilItAgrees() {
        Visitor asker = world.visitors.anEditorOf(OrganisationKind.ENTERPRISE, "120110");
        UUID need = Ids.next();
        world.needs.open.put(need, asker.organisation().id());
        world.needs.anonymous.add(need);
        String deal = world.begun(institute.web(), need, world.published());
        step(asker, deal, "negotiating").expectStatus().isOk();
        for (String page : List.of(deal, deal + "/steps", "/api/v1/deals?size=100", "/api/v1/ledger?size=100")) {
            assertThat(words(institute, page))
                    .as(page)
                    .doesNotContain(asker.organisation().id().toString(), "hiddenDemander");
        }
        get(institute.web(), deal).expectBody().jsonPath("$.demanderHidden").isEqualTo(true);
        get(asker.web(), deal).expectBody().jsonPath("$.demandHolder").isNotEmpty();
        problem(get(institute.web(), deal + "/contact"), 422, "ASKER_UNNAMED");
        problem(get(asker.web(), deal + "/contact"), 422, "NAME_YOURSELF_FIRST");
        problem(post(institute.web(), deal + "/conclude", "{}"), 422, "DEMANDER_UNNAMED");
        problem(post(institute.web(), deal + "/name", ""), 403, "DEMANDER_ONLY");
        String audit = "/api/v1/audit?size=50&subject=" + DealWorld.id(deal);
        Visitor authority = world.visitors.anEditorOf(OrganisationKind.AUTHORITY, "120000");
        assertThat(words(authority, audit))
                .contains("DealBegun", "DealNegotiated")
                .doesNotContain(
                        asker.organisation().id().toString(), asker.account().toString());
        assertThat(words(authority, audit + "&actor=" + asker.organisation().id()))
                .doesNotContain("DealNegotiated");

        post(asker.web(), deal + "/name", "").expectStatus().isOk();
        get(institute.web(), deal)
                .expectBody()
                .jsonPath("$.demandHolder")
                .isEqualTo(asker.organisation().id().toString());
        post(institute.web(), deal + "/conclude", "{}").expectStatus().isOk();
        get(institute.web(), deal + "/contact").expectStatus().isOk();
        assertThat(words(authority, audit))
                .contains("DemanderNamed", asker.organisation().id().toString());
    }

    /** Many at once, each command twice under its key: the history stays one way through the route, and every step has one event. */
    @Test
    void stepsOfTwoAtOnceAndRedeliveriesLeaveOneHistory() {
        String deal = world.begun();
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
        String id = DealWorld.id(deal);
        assertThat(Tables.count(
                        world.database,
                        "SELECT count(*) FROM event_log WHERE subject = '" + id
                                + "' AND type NOT LIKE '%TakenBack' AND type LIKE 'Deal%'"))
                .isEqualTo(history.size());
        assertThat(Tables.count(
                        world.database,
                        "SELECT count(*) FROM uptake WHERE cancelled_at IS NULL AND licensee = '"
                                + firm.organisation().id() + "' AND licence = (SELECT supply FROM deal WHERE id = '"
                                + id
                                + "')"))
                .isEqualTo(Tables.count(
                        world.database, "SELECT count(*) FROM deal WHERE state = 'CONCLUDED' AND id = '" + id + "'"));
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
        UUID licence = world.published();
        String first = world.begun(world.need(), licence);
        String second = world.begun(world.need(), licence);
        for (String deal : List.of(first, second)) {
            post(firm.web(), deal + "/negotiate", "").expectStatus().isOk();
        }
        post(firm.web(), first + "/conclude", "{}").expectStatus().isOk();
        problem(post(firm.web(), second + "/conclude", "{}"), 422, "ALREADY_TAKEN_UP");
        get(firm.web(), second).expectBody().jsonPath("$.state").isEqualTo("NEGOTIATING");
        assertThat(world.events(second)).isEqualTo("DealBegun, DealNegotiated");
    }

    @Test
    void keepsOneOpenDealOfANeedAndALicence() {
        UUID need = world.need();
        UUID licence = world.published();
        String deal = world.begun(need, licence);
        problem(begin(institute.web(), need, licence), 422, "DEAL_ALREADY_OPEN");
        post(institute.web(), deal + "/decline", "{\"reason\":\"TOO_EARLY\"}")
                .expectStatus()
                .isOk();
        begin(institute.web(), need, licence).expectStatus().isCreated();
    }

    @Test
    void refusesStepsOutOfOrderAndReasonsThatSayNothing() {
        String deal = world.begun();
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
        String deal = world.begun();
        Visitor stranger = world.visitors.anEditorOf(OrganisationKind.ENTERPRISE, "120110");
        problem(get(stranger.web(), deal), 404, "NOT_FOUND");
        problem(post(stranger.web(), deal + "/negotiate", ""), 404, "NOT_FOUND");
        problem(begin(stranger.web(), world.need(), world.published()), 403, "NOT_A_PARTY");
        get(stranger.web(), "/api/v1/deals").expectBody().jsonPath("$.total").isEqualTo(0);
        get(institute.web(), deal).expectStatus().isOk();
    }

    @Test
    void endsOnceWhenBothSidesEndItAtTheSameTime() {
        String deal = world.begun();
        var declines = Stream.of(firm, institute)
                .parallel()
                .map(side -> post(side.web(), deal + "/decline", "{\"reason\":\"FEE\"}")
                        .returnResult(Void.class)
                        .getStatus()
                        .value())
                .sorted()
                .toList();
        assertThat(declines).containsExactly(200, 422);
        assertThat(world.events(deal)).isEqualTo("DealBegun, DealDeclined");
    }
}
