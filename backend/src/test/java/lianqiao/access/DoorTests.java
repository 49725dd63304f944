package lianqiao.access;

import static lianqiao.Api.get;
import static lianqiao.Api.post;
import static lianqiao.Api.problem;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import lianqiao.PortalTest;
import lianqiao.Visitors;
import lianqiao.shared.OrganisationKind;
import lianqiao.shared.ThrottledException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.test.web.reactive.server.WebTestClient;
import reactor.core.publisher.Flux;

/** Throttling, sessions seen and ended from afar, tokens for machines. */
@PortalTest
@Import(Visitors.class)
class DoorTests {
    @Autowired
    Visitors visitors;

    @Autowired
    WebTestClient web;

    @Autowired
    Throttle throttle;

    @Autowired
    DatabaseClient database;

    Visitors.Visitor someone;

    @BeforeEach
    void someoneIsSignedIn() {
        someone = visitors.anEditorOf(OrganisationKind.INSTITUTE, "120110");
    }

    @Test
    void guessingAtOneAccountIsStoppedAndToldHowLongToWait() {
        for (int i = 0; i < 10; i++) {
            problem(signIn("wrong"), 422, "WRONG_CREDENTIALS", "password");
        }
        var stopped = signIn(Visitors.PASSWORD);
        assertThat(Integer.parseInt(
                        stopped.returnResult(Void.class).getResponseHeaders().getFirst("Retry-After")))
                .isBetween(1, 60);
        problem(signIn(Visitors.PASSWORD), 429, "TOO_MANY_TRIES", null);
        visitors.again(visitors.anEditorOf(OrganisationKind.ENTERPRISE, "120110"));
    }

    @Test
    void rightPasswordsAreNeverThrottled() {
        for (int i = 0; i < 15; i++) {
            signIn(Visitors.PASSWORD).expectStatus().isOk();
        }
    }

    @Test
    void triesAtTheSameTimeCountEachOnceAndNoMoreThanTheLimitComeThrough() {
        List<Boolean> taken = Flux.range(0, 40)
                .flatMap(
                        i -> throttle.take(Bucket.SIGN_IN_ACCOUNT, "crowd")
                                .thenReturn(true)
                                .onErrorReturn(ThrottledException.class, false),
                        20)
                .collectList()
                .block();
        assertThat(taken)
                .hasSize(40)
                .filteredOn(came -> came)
                .hasSize(Bucket.SIGN_IN_ACCOUNT.usual().burst());
    }

    @Test
    void aBucketLeaks() {
        Flux.range(0, 10)
                .concatMap(i -> throttle.take(Bucket.SIGN_IN_ACCOUNT, "patient"))
                .blockLast();
        database.sql("UPDATE throttle SET at = at - interval '61 seconds'")
                .then()
                .block();
        throttle.take(Bucket.SIGN_IN_ACCOUNT, "Patient").block();
        assertThat(throttle.take(Bucket.SIGN_IN_ACCOUNT, "patient")
                        .thenReturn("came in")
                        .onErrorReturn(ThrottledException.class, "stopped")
                        .block())
                .isEqualTo("stopped");
    }

    @Test
    void aSessionIsSeenAndEndedFromAnotherBrowser() {
        var elsewhere = visitors.again(someone);
        List<Map<String, Object>> running = list(get(someone.web(), "/api/v1/sessions"));
        assertThat(running).hasSize(2);
        Object other = running.stream()
                .filter(session -> Boolean.FALSE.equals(session.get("current")))
                .findFirst()
                .orElseThrow()
                .get("id");
        var stranger = visitors.anEditorOf(OrganisationKind.INSTITUTE, "120110");
        stranger.web()
                .delete()
                .uri("/api/v1/sessions/" + other)
                .exchange()
                .expectStatus()
                .isNotFound();
        get(elsewhere, "/api/v1/session").expectStatus().isOk();
        someone.web()
                .delete()
                .uri("/api/v1/sessions/" + other)
                .exchange()
                .expectStatus()
                .isNoContent();
        get(elsewhere, "/api/v1/session").expectStatus().isUnauthorized();
        get(someone.web(), "/api/v1/session").expectStatus().isOk();
    }

    @Test
    void aTokenWritesWithoutAPageTokenWithinItsScopeUntilItIsRevoked() {
        Map<String, Object> made = token("[\"POST_NEED\"]");
        WebTestClient machine = machine(made);
        post(machine, "/api/v1/needs", "{\"title\":\"需求\",\"text\":\"说明\",\"region\":\"120110\",\"draft\":true}")
                .expectStatus()
                .isCreated();
        problem(post(machine, "/api/v1/licences", "{}"), 403, "NOT_PERMITTED", null);
        Object id = ((Map<?, ?>) made.get("token")).get("id");
        someone.web()
                .delete()
                .uri("/api/v1/tokens/" + id)
                .exchange()
                .expectStatus()
                .isOk();
        problem(post(machine, "/api/v1/needs", "{}"), 401, "TOKEN_INVALID", null);
    }

    @Test
    void aTokenNotMadeToReadOwnThingsSeesWhatEveryoneSees() {
        Map<?, ?> draft = body(post(
                someone.web(),
                "/api/v1/needs",
                "{\"title\":\"草稿\",\"text\":\"说明\",\"region\":\"120110\",\"draft\":true}"));
        get(machine(token("[\"POST_NEED\"]")), "/api/v1/needs/" + draft.get("id"))
                .expectStatus()
                .isNotFound();
        get(machine(token("[\"READ_OWN\"]")), "/api/v1/needs/" + draft.get("id"))
                .expectStatus()
                .isOk();
    }

    @Test
    void nobodyMakesATokenThatMayMoreThanThey() {
        problem(tokenAnswer("[\"OPERATE\"]"), 422, "SCOPE_TOO_WIDE", "permissions");
        problem(tokenAnswer("[\"MANAGE_ACCOUNT\"]"), 422, "SCOPE_TOO_WIDE", "permissions");
    }

    @Test
    void aTokenEndsWithTheMembershipItWasMadeUnder() {
        WebTestClient machine = machine(token("[\"POST_NEED\"]"));
        database.sql("DELETE FROM membership WHERE account = :account")
                .bind("account", someone.account())
                .then()
                .block();
        problem(post(machine, "/api/v1/needs", "{}"), 401, "TOKEN_INVALID", null);
    }

    @Test
    void theSecretOfATokenIsStoredNowhere() {
        String secret = String.valueOf(token("[\"READ_OWN\"]").get("secret"));
        String kept = String.join(
                "\n",
                database.sql(
                                "SELECT t::text FROM api_token t UNION ALL SELECT e::text FROM event_log e UNION ALL SELECT i::text FROM idempotency i")
                        .mapValue(String.class)
                        .all()
                        .collectList()
                        .block());
        assertThat(kept).contains("ApiTokenMade").doesNotContain(secret);
    }

    private WebTestClient.ResponseSpec signIn(String password) {
        return post(
                web, "/api/v1/session", "{\"login\":\"%s\",\"password\":\"%s\"}".formatted(someone.login(), password));
    }

    private WebTestClient.ResponseSpec tokenAnswer(String permissions) {
        return post(someone.web(), "/api/v1/tokens", "{\"name\":\"机器\",\"permissions\":%s}".formatted(permissions));
    }

    private Map<String, Object> token(String permissions) {
        return body(tokenAnswer(permissions).expectStatus().isCreated());
    }

    private WebTestClient machine(Map<String, Object> made) {
        return web.mutate()
                .defaultHeader("Authorization", "Bearer " + made.get("secret"))
                .build();
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> body(WebTestClient.ResponseSpec answer) {
        return Objects.requireNonNull(
                answer.expectBody(Map.class).returnResult().getResponseBody());
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> list(WebTestClient.ResponseSpec answer) {
        return Objects.requireNonNull(
                answer.expectBody(List.class).returnResult().getResponseBody());
    }
}
