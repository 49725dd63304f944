package lianqiao.inbox;

import static lianqiao.Api.body;
import static lianqiao.Api.get;
import static lianqiao.inbox.InboxWorld.INTERESTED;
import static lianqiao.inbox.InboxWorld.answer;
import static lianqiao.inbox.InboxWorld.inbox;
import static lianqiao.inbox.InboxWorld.licence;
import static lianqiao.inbox.InboxWorld.need;
import static lianqiao.inbox.InboxWorld.no;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.stream.IntStream;
import lianqiao.Tables;
import lianqiao.inbox.SilenceFaults.Mutation;
import lianqiao.shared.Ids;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Flux;
import tools.jackson.databind.JsonNode;

/** What becomes of those who say nothing, and how long the others took; part of {@link InboxTests}, whose portal they share. */
interface SilenceCases {
    InboxWorld world();

    SilenceFaults silence();

    @Test
    default void remindsTheSilentOnceThenClosesThemOnceHoweverManyPortalsWorkAtIt() {
        UUID need = need(world().firm, false);
        UUID licence = licence(world().institute);
        world().stored(need, licence);
        answer(world().firm, need, licence, INTERESTED).expectStatus().isOk();
        // a row that the reader has in hand is left for the next round
        world().read("inbox");

        assertThat(silence().page(in(13)).remind(Ids.next()).block()).isZero();
        meet(15, Mutation.NONE);
        assertThat(silence().page(in(15)).close(Ids.next()).block()).isZero();
        assertThat(silence().page(in(30)).remind(Ids.next()).block()).isZero();
        silence().page(in(30)).close(Ids.next()).block();
        silence().page(in(60)).close(Ids.next()).block();

        assertThat(world().events(need, licence))
                .isEqualTo("MatchStored, MatchAnswered, DealBegun, MatchReminded, MatchUnanswered");
        assertThat(inbox(world().institute, "")
                        .path("items")
                        .path(0)
                        .path("closed")
                        .asString())
                .isEqualTo("UNANSWERED");
        answer(world().institute, need, licence, no("TOO_EARLY")).expectStatus().isOk();
        assertThat(inbox(world().institute, "")
                        .path("items")
                        .path(0)
                        .path("state")
                        .asString())
                .isEqualTo("ANSWERED");
    }

    @Test
    default void catchesAPortalThatTakesWhatAnotherHasInHand() {
        UUID need = need(world().firm, false);
        UUID licence = licence(world().institute);
        world().stored(need, licence);
        meet(15, Mutation.WITHOUT_LOCK);
        assertThat(world().events(need, licence))
                .isEqualTo("MatchStored, MatchReminded, MatchReminded, MatchReminded, MatchReminded");
    }

    @Test
    default void remindsWhomADyingPortalHadInHandAndCatchesOneThatMarksBeforeItTells() {
        UUID need = need(world().firm, false);
        UUID licence = licence(world().institute);
        world().stored(need, licence);
        dies(Mutation.NONE);
        silence().page(in(15)).remind(Ids.next()).block();
        assertThat(world().events(need, licence)).isEqualTo("MatchStored, MatchReminded, MatchReminded");

        UUID other = licence(world().institute);
        world().stored(need, other);
        dies(Mutation.MARKS_FIRST);
        silence().page(in(15)).remind(Ids.next()).block();
        assertThat(world().events(need, other)).isEqualTo("MatchStored");
    }

    @Test
    default void tellsAHoldersMedianFromFiveMatchesOnAndNoneWhereMostAreNeverAnswered() {
        UUID need = need(world().firm, false);
        List<UUID> licences =
                IntStream.range(0, 5).mapToObj(i -> licence(world().institute)).toList();
        licences.forEach(licence -> world().stored(need, licence));
        licences.subList(0, 4).forEach(licence -> answer(world().institute, need, licence, no("FEE"))
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
            UUID licence = licence(world().institute);
            world().stored(need, licence);
            ended(licence);
        });
        assertThat(answerTime().path("told").asString()).isEqualTo("MOSTLY_UNANSWERED");
    }

    /** Two portals look at the silent at the same moment. */
    private void meet(int days, Mutation mutation) {
        CyclicBarrier both = new CyclicBarrier(2);
        UUID round = Ids.next();
        Flux.merge(
                        silence().meeting(in(days), both, mutation).remind(round),
                        silence().meeting(in(days), both, mutation).remind(round))
                .blockLast(Duration.ofSeconds(20));
    }

    private void dies(Mutation mutation) {
        assertThatThrownBy(() ->
                        silence().dying(in(15), mutation).remind(Ids.next()).block())
                .hasMessage("killed");
    }

    private static Clock in(int days) {
        return Clock.fixed(Clock.systemUTC().instant().plus(Duration.ofDays(days)), ZoneOffset.UTC);
    }

    /** As if the side had been asked so long before its answer. */
    private void waited(UUID licence, String howLong) {
        Tables.change(
                world().database,
                "UPDATE inbox_item SET waiting_since = first_answered_at - '" + howLong
                        + "'::interval WHERE side = 'SUPPLY' AND supply = '" + licence + "'");
    }

    private void ended(UUID licence) {
        Tables.change(
                world().database,
                "UPDATE inbox_item SET closed = 'UNANSWERED', closed_at = now() WHERE side = 'SUPPLY' AND supply = '"
                        + licence + "'");
    }

    private JsonNode answerTime() {
        return body(get(
                world().firm.web(),
                "/api/v1/organisations/" + world().institute.organisation().id() + "/answer-time"));
    }
}
