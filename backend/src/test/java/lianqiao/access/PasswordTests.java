package lianqiao.access;

import static lianqiao.Api.get;
import static lianqiao.Api.post;
import static lianqiao.Api.problem;
import static lianqiao.Api.put;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import java.util.UUID;
import lianqiao.PortalTest;
import lianqiao.Visitors;
import lianqiao.shared.Letter;
import lianqiao.shared.OrganisationKind;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.test.web.reactive.server.WebTestClient;

@PortalTest
@Import(Visitors.class)
class PasswordTests {
    @Autowired
    Visitors visitors;

    @Autowired
    WebTestClient web;

    @Autowired
    PasswordResets resets;

    @Autowired
    DatabaseClient database;

    Visitors.Visitor someone;

    @BeforeEach
    void someoneIsSignedIn() {
        someone = visitors.anEditorOf(OrganisationKind.ENTERPRISE, "120110");
    }

    @Test
    void aMailedTokenSetsANewPasswordOnceAndEndsEverySession() {
        Letter letter = letter();
        reset(letter, "quite another one").expectStatus().isNoContent();
        get(someone.web(), "/api/v1/session").expectStatus().isUnauthorized();
        signIn("quite another one").expectStatus().isOk();
        problem(reset(letter, "and a third one"), 422, "RESET_TOKEN_OVER", null);
    }

    @Test
    void aSecondMailMakesTheFirstOnesTokenWorthless() {
        UUID asked = ask();
        Letter first = resets.issue(asked).block();
        Letter second = resets.issue(asked).block();
        problem(reset(first, "quite another one"), 422, "RESET_TOKEN_OVER", null);
        reset(second, "quite another one").expectStatus().isNoContent();
    }

    @Test
    void askingForAnUnknownLoginIsAnsweredAlikeAndWritesNothing() {
        long before = events();
        post(web, "/api/v1/password-resets", "{\"login\":\"nobody@nowhere.test\"}")
                .expectStatus()
                .isAccepted()
                .expectBody()
                .isEmpty();
        assertThat(events()).isEqualTo(before);
    }

    @Test
    void aChangeNeedsTheOldPasswordAndLeavesOnlyThisSession() {
        var elsewhere = visitors.again(someone);
        problem(change("not it, surely", "quite another one"), 422, "WRONG_PASSWORD", "current");
        problem(change(Visitors.PASSWORD, "aaaaaaaaaaaaa"), 422, "PASSWORD_GUESSABLE", "password");
        change(Visitors.PASSWORD, "quite another one").expectStatus().isNoContent();
        get(someone.web(), "/api/v1/session").expectStatus().isOk();
        get(elsewhere, "/api/v1/session").expectStatus().isUnauthorized();
    }

    private UUID ask() {
        post(web, "/api/v1/password-resets", "{\"login\":\"%s\"}".formatted(someone.login()))
                .expectStatus()
                .isAccepted();
        return Objects.requireNonNull(database.sql(
                        "SELECT (body->>'reset')::uuid FROM event_log WHERE type = 'PasswordResetAsked' AND subject = :account")
                .bind("account", someone.account())
                .mapValue(UUID.class)
                .one()
                .block());
    }

    private Letter letter() {
        Letter letter = Objects.requireNonNull(resets.issue(ask()).block());
        assertThat(letter.address()).isEqualTo(someone.login());
        return letter;
    }

    private WebTestClient.ResponseSpec reset(Letter letter, String password) {
        return post(web, "/api/v1/password-resets/" + letter.token(), "{\"password\":\"%s\"}".formatted(password));
    }

    private WebTestClient.ResponseSpec change(String current, String password) {
        return put(
                someone.web(),
                "/api/v1/account/password",
                "{\"current\":\"%s\",\"password\":\"%s\"}".formatted(current, password));
    }

    private WebTestClient.ResponseSpec signIn(String password) {
        return post(
                web, "/api/v1/session", "{\"login\":\"%s\",\"password\":\"%s\"}".formatted(someone.login(), password));
    }

    private long events() {
        return Objects.requireNonNull(database.sql("SELECT count(*) FROM event_log")
                .mapValue(Long.class)
                .one()
                .block());
    }
}
