package lianqiao.inbox;

import static lianqiao.Api.body;
import static lianqiao.Api.get;
import static lianqiao.Api.problem;
import static lianqiao.Api.text;
import static lianqiao.inbox.InboxWorld.INTERESTED;
import static lianqiao.inbox.InboxWorld.answer;
import static lianqiao.inbox.InboxWorld.inbox;
import static lianqiao.inbox.InboxWorld.licence;
import static lianqiao.inbox.InboxWorld.need;
import static lianqiao.inbox.InboxWorld.no;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import lianqiao.PortalTest;
import lianqiao.Tables;
import lianqiao.Visitors;
import lianqiao.Visitors.Visitor;
import lianqiao.shared.OrganisationKind;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import tools.jackson.databind.JsonNode;

/** What people say to a match, over HTTP; and what happens when they say nothing. */
@PortalTest
@Import({Visitors.class, InboxWorld.class, SilenceFaults.class})
class InboxTests implements SilenceCases {
    @Autowired
    InboxWorld world;

    @Autowired
    SilenceFaults silence;

    private Visitor institute;
    private Visitor firm;

    @Override
    public InboxWorld world() {
        return world;
    }

    @Override
    public SilenceFaults silence() {
        return silence;
    }

    /** Each test has a firm and an institute of its own: their inboxes are empty. */
    @BeforeEach
    void signIn() {
        world.signIn();
        institute = world.institute;
        firm = world.firm;
    }

    @Test
    void anInterestBeginsADealAndTheOtherSideSeesItButNotAnAnonymousAsker() {
        UUID need = need(firm, true);
        UUID licence = licence(institute);

        JsonNode done = body(answer(firm, need, licence, INTERESTED));

        assertThat(done.path("score").asDouble()).isGreaterThan(10);
        assertThat(done.path("deal").isString()).isTrue();
        assertThat(world.events(need, licence)).isEqualTo("MatchAnswered, DealBegun");
        JsonNode theirs = inbox(institute, "").path("items").path(0);
        assertThat(theirs.path("state").asString()).isEqualTo("WAITING");
        assertThat(theirs.path("theirs").path("answer").asString()).isEqualTo("INTERESTED");
        assertThat(theirs.path("reasons").size()).isPositive();
        assertThat(theirs.toString())
                .doesNotContain(
                        firm.organisation().id().toString(), firm.organisation().name());
        assertThat(theirs.path("deal")).isEqualTo(done.path("deal"));

        answer(institute, need, licence, no("FEE")).expectStatus().isOk();
        assertThat(world.events(need, licence)).isEqualTo("MatchAnswered, DealBegun, MatchAnswered, DealDeclined");
        world.read("ledger");
        assertThat(Tables.count(
                        world.database,
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
        assertThat(world.events(need, licence)).isEqualTo("MatchAnswered, DealBegun, MatchAnswered");
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

        assertThat(world.events(need, licence))
                .isEqualTo("MatchStored, MatchAnswered, MatchAnswerTakenBack, MatchAnswered, MatchAnswerTakenBack,"
                        + " MatchAnswered, DealBegun");
        for (int again = 0; again < 2; again++) {
            world.readAgain("ledger");
            assertThat(world.counted("matches_answered", need)).isEqualTo("1 of 5");
            assertThat(world.counted("matches_interested", need)).isEqualTo("1 of 1");
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

        assertThat(Tables.count(world.database, "SELECT count(*) FROM event_log WHERE body::text LIKE '%已与别家签约%'"))
                .isZero();
        assertThat(inbox(institute, "")
                        .path("items")
                        .path(0)
                        .path("theirs")
                        .path("note")
                        .asString())
                .isEqualTo("已与别家签约");
        Visitor stranger = world.visitors.anEditorOf(OrganisationKind.ENTERPRISE, "120110");
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
        String csv = text(get(firm.web(), "/api/v1/inbox/export.csv?state=ANSWERED"));
        assertThat(csv.lines()).hasSize(2);
        assertThat(csv).startsWith("\ufeff\"id\"").contains("\"REGION\"");
    }

    @Test
    void anInterestMayChooseAnotherWayThanTheProposedOneAndANoChoosesNone() {
        UUID need = need(firm, false);
        UUID licence = licence(institute);
        problem(answer(firm, need, licence, no("FEE") + ",\"route\":\"transfer\""), 422, "ROUTE_NEEDLESS", "route");
        problem(
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
        Visitor busy = world.visitors.anEditorOf(OrganisationKind.ENTERPRISE, "120110");
        world.database.sql("""
                        INSERT INTO inbox_item (id, demand, supply, side, organisation, match, score, weights, nodes, chains, arrived_at,
                            demonstration)
                        SELECT gen_random_uuid(), gen_random_uuid(), gen_random_uuid(), 'DEMAND', :busy, gen_random_uuid(), n, '3', '[]', '{}',
                            now(), true FROM generate_series(1, 1103) AS n
                        """).bind("busy", busy.organisation().id()).then().block();
        String csv = text(get(busy.web(), "/api/v1/inbox/export.csv"));
        List<String> scores = csv.lines()
                .skip(1)
                .map(line -> line.split(",")[3].replaceAll("[\".]0?", ""))
                .toList();
        assertThat(scores).hasSize(1103).startsWith("1103", "1102").endsWith("2", "1");
    }

    @Test
    void tellsTheHolderWhatThreeFirmsMissedAndTheChainWhatIsSaidInItButNeverWhatTwoSaid() {
        UUID licence = licence(institute);
        List<Visitor> firms = Stream.generate(() -> world.visitors.anEditorOf(OrganisationKind.ENTERPRISE, "120110"))
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
                Tables.one(world.database, "SELECT chains[1] FROM inbox_item WHERE supply = '" + licence + "' LIMIT 1");
        JsonNode months =
                body(get(firm.web(), "/api/v1/chains/" + chain + "/reasons")).path("months");
        assertThat(months.size()).isEqualTo(12);
        JsonNode said = months.path(11).path("said");
        assertThat(said.path("TOO_VAGUE").asInt()).isGreaterThanOrEqualTo(3);
        assertThat(said.has("BENEFIT_UNCLEAR")).isFalse();
    }
}
