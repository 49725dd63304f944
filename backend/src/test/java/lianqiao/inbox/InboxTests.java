package lianqiao.inbox;

import static lianqiao.Api.get;
import static lianqiao.Api.problem;
import static lianqiao.inbox.InboxWorld.INTERESTED;
import static lianqiao.inbox.InboxWorld.answer;
import static lianqiao.inbox.InboxWorld.licence;
import static lianqiao.inbox.InboxWorld.need;
import static lianqiao.inbox.InboxWorld.no;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import lianqiao.Api;
import lianqiao.PortalTest;
import lianqiao.Tables;
import lianqiao.Visitors;
import lianqiao.Visitors.Visitor;
import lianqiao.inbox.SilenceFaults.Mutation;
import lianqiao.shared.Ids;
import lianqiao.shared.OrganisationKind;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.r2dbc.core.DatabaseClient;
import reactor.core.publisher.Flux;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What people say to a match, over HTTP; and what happens when they say nothing. */
@PortalTest
@Import({Visitors.class, InboxWorld.class, SilenceFaults.class})
class InboxTests {
    @Autowired
    Visitors visitors;

    @Autowired
    DatabaseClient database;

    @Autowired
    InboxWorld world;

    @Autowired
    SilenceFaults silence;

    @Autowired
    JsonMapper json;

    private Visitor institute;
    private Visitor firm;

    @BeforeEach
    void signIn() {
        institute = visitors.anEditorOf(OrganisationKind.INSTITUTE, "120116");
        firm = visitors.anEditorOf(OrganisationKind.ENTERPRISE, "120110");
    }

    @Test
    void anInterestBeginsADealAndTheOtherSideSeesItButNotAnAnonymousAsker() {
        UUID need = need(firm, true);
        UUID licence = licence(institute);

        JsonNode done = body(answer(firm, need, licence, INTERESTED));

        assertThat(done.path("score").asDouble()).isGreaterThan(10);
        assertThat(done.path("deal").isString()).isTrue();
        assertThat(events(need, licence)).isEqualTo("MatchAnswered, DealBegun");
        JsonNode theirs = inbox(institute, "").path("items").path(0);
        assertThat(theirs.path("state").asString()).isEqualTo("WAITING");
        assertThat(theirs.path("theirs").path("answer").asString()).isEqualTo("INTERESTED");
        assertThat(theirs.path("reasons").size()).isPositive();
        assertThat(theirs.toString())
                .doesNotContain(
                        firm.organisation().id().toString(), firm.organisation().name());
        assertThat(theirs.path("deal")).isEqualTo(done.path("deal"));

        answer(institute, need, licence, no("FEE")).expectStatus().isOk();
        assertThat(events(need, licence)).isEqualTo("MatchAnswered, DealBegun, MatchAnswered, DealDeclined");
        world.read("ledger");
        assertThat(Tables.count(
                        database,
                        "SELECT count(*) FROM ledger_entry WHERE measure LIKE 'matches_%' AND other_organisation = '"
                                + firm.organisation().id() + "'"))
                .isZero();
        JsonNode mine = inbox(firm, "?state=ANSWERED").path("items").path(0);
        assertThat(mine.path("theirs").path("code").asString()).isEqualTo("FEE");
        assertThat(mine.path("other").path("holderName").isNull()).isTrue();
    }

    @Test
    void aSecondInterestJoinsTheOpenDeal() {
        UUID need = need(firm, false);
        UUID licence = licence(institute);
        JsonNode first = body(answer(institute, need, licence, INTERESTED));
        JsonNode second = body(answer(firm, need, licence, INTERESTED));

        assertThat(second.path("deal")).isEqualTo(first.path("deal"));
        assertThat(events(need, licence)).isEqualTo("MatchAnswered, DealBegun, MatchAnswered");
        assertThat(inbox(institute, "")
                        .path("items")
                        .path(0)
                        .path("other")
                        .path("holderName")
                        .asString())
                .isEqualTo(firm.organisation().name());
    }

    @Test
    void aChangedMindTakesTheOldEntryBackAndIsCountedOnceHoweverOftenTheLogIsRead() {
        UUID need = need(firm, false);
        UUID licence = licence(institute);
        world.stored(need, licence);
        answer(firm, need, licence, no("TOO_VAGUE")).expectStatus().isOk();
        answer(firm, need, licence, no("TOO_VAGUE")).expectStatus().isOk();
        answer(firm, need, licence, no("FEE")).expectStatus().isOk();
        answer(firm, need, licence, INTERESTED).expectStatus().isOk();

        assertThat(events(need, licence))
                .isEqualTo("MatchStored, MatchAnswered, MatchAnswerTakenBack, MatchAnswered, MatchAnswerTakenBack,"
                        + " MatchAnswered, DealBegun");
        for (int again = 0; again < 2; again++) {
            world.readAgain("ledger");
            assertThat(counted("matches_answered", need)).isEqualTo("1 of 5");
            assertThat(counted("matches_interested", need)).isEqualTo("1 of 1");
        }
    }

    @Test
    void asksForAReasonAndForWordsWhereTheReasonIsAnotherAndKeepsThemOutOfTheLog() {
        UUID need = need(firm, false);
        UUID licence = licence(institute);
        problem(answer(firm, need, licence, "\"answer\":\"NOT_FOR_US\""), 422, "REASON_MISSING", "code");
        problem(answer(firm, need, licence, no("OTHER")), 422, "NOTE_MISSING", "note");
        problem(answer(firm, need, licence, INTERESTED + ",\"code\":\"FEE\""), 422, "REASON_NEEDLESS", "code");
        answer(firm, need, licence, no("OTHER") + ",\"note\":\"已与别家签约\"")
                .expectStatus()
                .isOk();

        assertThat(Tables.count(database, "SELECT count(*) FROM event_log WHERE body::text LIKE '%已与别家签约%'"))
                .isZero();
        assertThat(inbox(institute, "")
                        .path("items")
                        .path(0)
                        .path("theirs")
                        .path("note")
                        .asString())
                .isEqualTo("已与别家签约");
        Visitor stranger = visitors.anEditorOf(OrganisationKind.ENTERPRISE, "120110");
        problem(answer(stranger, need, licence, INTERESTED), 403, "NOT_A_PARTY", null);
        assertThat(inbox(stranger, "").path("total").asInt()).isZero();
    }

    @Test
    void listsWhatWaitsFirstAndExportsWhatIsListed() {
        UUID need = need(firm, false);
        List<UUID> licences =
                IntStream.range(0, 3).mapToObj(i -> licence(institute)).toList();
        licences.forEach(licence -> world.stored(need, licence));
        world.readAgain("inbox");
        answer(firm, need, licences.getFirst(), no("REGION")).expectStatus().isOk();

        JsonNode all = inbox(firm, "?sort=newest");
        assertThat(all.path("items").valueStream().map(item -> item.path("state")
                        .asString()))
                .containsExactly("WAITING", "WAITING", "ANSWERED");
        assertThat(all.path("items")
                        .valueStream()
                        .map(item -> UUID.fromString(item.path("supply").asString())))
                .containsExactly(licences.get(2), licences.get(1), licences.getFirst());
        assertThat(inbox(firm, "?state=WAITING&size=1").path("total").asInt()).isEqualTo(2);
        assertThat(inbox(firm, "?side=SUPPLY").path("total").asInt()).isZero();
        assertThat(inbox(institute, "?listing=" + licences.get(1)).path("total").asInt())
                .isEqualTo(1);
        String csv = Objects.requireNonNull(get(firm.web(), "/api/v1/inbox/export.csv?state=ANSWERED")
                .expectBody(String.class)
                .returnResult()
                .getResponseBody());
        assertThat(csv.lines()).hasSize(2);
        assertThat(csv).startsWith("\ufeff\"id\"").contains("\"REGION\"");
    }

    @Test
    void anInterestMayChooseAnotherWayThanTheProposedOneAndANoChoosesNone() {
        UUID need = need(firm, false);
        UUID licence = licence(institute);
        Api.problem(answer(firm, need, licence, no("FEE") + ",\"route\":\"transfer\""), 422, "ROUTE_NEEDLESS", "route");
        Api.problem(
                answer(firm, need, licence, INTERESTED + ",\"route\":\"insurance\""),
                422,
                "ROUTE_DOESNT_JOIN",
                "route");
        String deal = body(answer(firm, need, licence, INTERESTED + ",\"route\":\"transfer\""))
                .path("deal")
                .asString();
        get(firm.web(), "/api/v1/deals/" + deal)
                .expectBody()
                .jsonPath("$.route")
                .isEqualTo("transfer");
    }

    @Test
    void aTableHoldsEveryLineHoweverManyThereAre() {
        Visitor busy = visitors.anEditorOf(OrganisationKind.ENTERPRISE, "120110");
        database.sql("""
                        INSERT INTO inbox_item (id, demand, supply, side, organisation, match, score, weights, nodes, chains, arrived_at,
                            demonstration)
                        SELECT gen_random_uuid(), gen_random_uuid(), gen_random_uuid(), 'DEMAND', :busy, gen_random_uuid(), n, '3', '[]', '{}',
                            now(), true FROM generate_series(1, 1103) AS n
                        """).bind("busy", busy.organisation().id()).then().block();
        String csv = Objects.requireNonNull(get(busy.web(), "/api/v1/inbox/export.csv")
                .expectBody(String.class)
                .returnResult()
                .getResponseBody());
        List<String> scores = csv.lines()
                .skip(1)
                .map(line -> line.split(",")[3].replaceAll("[\".]0?", ""))
                .toList();
        assertThat(scores).hasSize(1103).startsWith("1103", "1102").endsWith("2", "1");
    }

    @Test
    void remindsTheSilentOnceThenClosesThemOnceHoweverManyPortalsWorkAtIt() {
        UUID need = need(firm, false);
        UUID licence = licence(institute);
        world.stored(need, licence);
        answer(firm, need, licence, INTERESTED).expectStatus().isOk();
        // a row that the reader has in hand is left for the next round
        world.read("inbox");

        assertThat(silence.page(in(13)).remind(Ids.next()).block()).isZero();
        meet(15, Mutation.NONE);
        assertThat(silence.page(in(15)).close(Ids.next()).block()).isZero();
        assertThat(silence.page(in(30)).remind(Ids.next()).block()).isZero();
        silence.page(in(30)).close(Ids.next()).block();
        silence.page(in(60)).close(Ids.next()).block();

        assertThat(events(need, licence))
                .isEqualTo("MatchStored, MatchAnswered, DealBegun, MatchReminded, MatchUnanswered");
        assertThat(inbox(institute, "").path("items").path(0).path("closed").asString())
                .isEqualTo("UNANSWERED");
        answer(institute, need, licence, no("TOO_EARLY")).expectStatus().isOk();
        assertThat(inbox(institute, "").path("items").path(0).path("state").asString())
                .isEqualTo("ANSWERED");
    }

    @Test
    void catchesAPortalThatTakesWhatAnotherHasInHand() {
        UUID need = need(firm, false);
        UUID licence = licence(institute);
        world.stored(need, licence);
        meet(15, Mutation.WITHOUT_LOCK);
        assertThat(events(need, licence))
                .isEqualTo("MatchStored, MatchReminded, MatchReminded, MatchReminded, MatchReminded");
    }

    @Test
    void remindsWhomADyingPortalHadInHandAndCatchesOneThatMarksBeforeItTells() {
        UUID need = need(firm, false);
        UUID licence = licence(institute);
        world.stored(need, licence);
        dies(Mutation.NONE);
        silence.page(in(15)).remind(Ids.next()).block();
        assertThat(events(need, licence)).isEqualTo("MatchStored, MatchReminded, MatchReminded");

        UUID other = licence(institute);
        world.stored(need, other);
        dies(Mutation.MARKS_FIRST);
        silence.page(in(15)).remind(Ids.next()).block();
        assertThat(events(need, other)).isEqualTo("MatchStored");
    }

    @Test
    void tellsAHoldersMedianFromFiveMatchesOnAndNoneWhereMostAreNeverAnswered() {
        UUID need = need(firm, false);
        List<UUID> licences =
                IntStream.range(0, 5).mapToObj(i -> licence(institute)).toList();
        licences.forEach(licence -> world.stored(need, licence));
        licences.subList(0, 4).forEach(licence -> answer(institute, need, licence, no("FEE"))
                .expectStatus()
                .isOk());
        assertThat(answerTime().path("told").asString()).isEqualTo("TOO_FEW");
        assertThat(answerTime().path("matches").asInt()).isEqualTo(4);
        assertThat(answerTime().path("medianHours").isNull()).isTrue();

        waited(licences.getFirst(), "2 hours");
        waited(licences.get(1), "10 hours");
        waited(licences.get(2), "30 hours");
        waited(licences.get(3), "40 hours");
        ended(licences.get(4));
        assertThat(answerTime().path("told").asString()).isEqualTo("TOLD");
        assertThat(answerTime().path("medianHours").asDouble()).isEqualTo(30);
        assertThat(answerTime().path("unanswered").asInt()).isEqualTo(1);

        IntStream.range(0, 5).forEach(i -> {
            UUID licence = licence(institute);
            world.stored(need, licence);
            ended(licence);
        });
        assertThat(answerTime().path("told").asString()).isEqualTo("MOSTLY_UNANSWERED");
    }

    @Test
    void tellsTheHolderWhatThreeFirmsMissedAndTheChainWhatIsSaidInItButNeverWhatTwoSaid() {
        UUID licence = licence(institute);
        List<Visitor> firms = Stream.generate(() -> visitors.anEditorOf(OrganisationKind.ENTERPRISE, "120110"))
                .limit(3)
                .toList();
        firms.forEach(each -> answer(each, need(each, false), licence, no("TOO_VAGUE"))
                .expectStatus()
                .isOk());
        firms.subList(0, 2).forEach(each -> answer(each, need(each, false), licence, no("BENEFIT_UNCLEAR"))
                .expectStatus()
                .isOk());

        JsonNode mending = body(get(institute.web(), "/api/v1/listings/" + licence + "/mending"));
        assertThat(mending.path("points").size()).isEqualTo(1);
        assertThat(mending.path("points").path(0).path("code").asString()).isEqualTo("TOO_VAGUE");
        assertThat(mending.path("points").path(0).path("firms").asInt()).isEqualTo(3);
        problem(get(firm.web(), "/api/v1/listings/" + licence + "/mending"), 404, "NOT_FOUND", null);

        String chain =
                Tables.one(database, "SELECT chains[1] FROM inbox_item WHERE supply = '" + licence + "' LIMIT 1");
        JsonNode months =
                body(get(firm.web(), "/api/v1/chains/" + chain + "/reasons")).path("months");
        assertThat(months.size()).isEqualTo(12);
        JsonNode said = months.path(11).path("said");
        assertThat(said.path("TOO_VAGUE").asInt()).isGreaterThanOrEqualTo(3);
        assertThat(said.has("BENEFIT_UNCLEAR")).isFalse();
    }

    /** Two portals look at the silent at the same moment. */
    private void meet(int days, Mutation mutation) {
        CyclicBarrier both = new CyclicBarrier(2);
        UUID round = Ids.next();
        Flux.merge(
                        silence.meeting(in(days), both, mutation).remind(round),
                        silence.meeting(in(days), both, mutation).remind(round))
                .blockLast(Duration.ofSeconds(20));
    }

    private void dies(Mutation mutation) {
        assertThatThrownBy(
                        () -> silence.dying(in(15), mutation).remind(Ids.next()).block())
                .hasMessage("killed");
    }

    private static Clock in(int days) {
        return Clock.fixed(Clock.systemUTC().instant().plus(Duration.ofDays(days)), ZoneOffset.UTC);
    }

    /** As if the side had been asked so long before its answer. */
    private void waited(UUID licence, String howLong) {
        database.sql("UPDATE inbox_item SET waiting_since = first_answered_at - '" + howLong
                        + "'::interval WHERE side = 'SUPPLY' AND supply = '" + licence + "'")
                .then()
                .block();
    }

    private void ended(UUID licence) {
        database.sql(
                        "UPDATE inbox_item SET closed = 'UNANSWERED', closed_at = now() WHERE side = 'SUPPLY' AND supply = '"
                                + licence + "'")
                .then()
                .block();
    }

    private JsonNode answerTime() {
        return body(get(
                firm.web(), "/api/v1/organisations/" + institute.organisation().id() + "/answer-time"));
    }

    private JsonNode inbox(Visitor of, String query) {
        return body(get(of.web(), "/api/v1/inbox" + query));
    }

    private JsonNode body(org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec answer) {
        return json.readTree(Objects.requireNonNull(answer.expectStatus()
                .isOk()
                .expectBody(String.class)
                .returnResult()
                .getResponseBody()));
    }

    private String events(UUID need, UUID licence) {
        return Tables.one(
                database,
                "SELECT string_agg(type, ', ' ORDER BY seq) FROM event_log WHERE body ->> 'demand' = '" + need
                        + "' AND body ->> 'supply' = '" + licence + "'");
    }

    /** What the ledger counts of a pair, and by how many entries. */
    private String counted(String measure, UUID need) {
        return Tables.one(
                database,
                "SELECT sum(amount) || ' of ' || count(*) FROM ledger_entry WHERE measure = '" + measure
                        + "' AND fact LIKE '" + need + "%'");
    }
}
