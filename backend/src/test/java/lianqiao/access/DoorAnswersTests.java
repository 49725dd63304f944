package lianqiao.access;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.http.MediaType;
import org.springframework.mock.http.server.reactive.MockServerHttpRequest;
import org.springframework.mock.web.server.MockServerWebExchange;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.security.web.server.csrf.CsrfException;
import tools.jackson.databind.json.JsonMapper;

class DoorAnswersTests {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final DoorAnswers answers = new DoorAnswers(JSON);

    @Test
    void tellsAStrangerToSignIn() {
        var exchange = from("zh");
        answers.commence(exchange, new AuthenticationCredentialsNotFoundException("none"))
                .block();
        assertAnswered(exchange, """
                {"type":"about:blank","title":"请先登录","status":401,"code":"SIGN_IN_REQUIRED","hint":"登录后再试"}""");
    }

    @Test
    void tellsAPageWithoutTheTokenWhereItComesFrom() {
        var exchange = from("en");
        answers.handle(exchange, new CsrfException("none")).block();
        assertAnswered(exchange, """
                {"type":"about:blank","title":"The page's security token is missing or old","status":403,
                 "code":"CSRF_TOKEN_WRONG","hint":"Send the value of the cookie XSRF-TOKEN as header X-XSRF-TOKEN"}""");
    }

    @Test
    void tellsWhoMayNotToChangeTheOrganisation() {
        var exchange = from("zh");
        answers.handle(exchange, new AccessDeniedException("no")).block();
        assertAnswered(exchange, """
                {"type":"about:blank","title":"您的身份不能执行此操作","status":403,"code":"NOT_PERMITTED",
                 "hint":"请换用有权限的单位账号"}""");
    }

    @Test
    void tellsWhoseOrganisationNobodyHasVerifiedWhomToAsk() {
        var exchange = from("zh");
        answers.handle(exchange, new UnverifiedException()).block();
        assertAnswered(exchange, """
                {"type":"about:blank","title":"贵单位的注册信息尚未通过核验","status":403,
                 "code":"ORGANISATION_NOT_VERIFIED","hint":"请补充单位资料，并请所在地主管部门核验"}""");
    }

    private static MockServerWebExchange from(String language) {
        return MockServerWebExchange.from(
                MockServerHttpRequest.get("/api/v1/deals").header("Accept-Language", language));
    }

    private static void assertAnswered(MockServerWebExchange exchange, String problem) {
        var response = exchange.getResponse();
        var expected = JSON.readTree(problem);
        assertThat(response.getHeaders().getContentType()).isEqualTo(MediaType.APPLICATION_PROBLEM_JSON);
        assertThat(response.getStatusCode().value())
                .isEqualTo(expected.get("status").intValue());
        assertThat(JSON.readTree(response.getBodyAsString().block())).isEqualTo(expected);
    }
}
