package lianqiao.access;

import java.nio.charset.StandardCharsets;
import lianqiao.shared.Language;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.server.reactive.ServerHttpResponse;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.web.server.csrf.CsrfException;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Answers those who may not come in, as the rest of the API answers: what, and what to do next. */
final class DoorAnswers {
    private DoorAnswers() {}

    static String code(AccessDeniedException denied) {
        return denied instanceof CsrfException ? "CSRF_TOKEN_WRONG" : "NOT_PERMITTED";
    }

    static Mono<Void> write(ServerWebExchange exchange, HttpStatus status, String code) {
        String asked = exchange.getRequest().getHeaders().getFirst(HttpHeaders.ACCEPT_LANGUAGE);
        boolean english = Language.of(asked == null ? "" : asked) == Language.EN;
        String body = """
                {"type":"about:blank","title":"%s","status":%d,"code":"%s","hint":"%s"}""".formatted(
                english ? title(code) : titleZh(code), status.value(), code, english ? hint(code) : hintZh(code));
        ServerHttpResponse response = exchange.getResponse();
        response.setStatusCode(status);
        response.getHeaders().setContentType(MediaType.APPLICATION_PROBLEM_JSON);
        return response.writeWith(
                Mono.fromSupplier(() -> response.bufferFactory().wrap(body.getBytes(StandardCharsets.UTF_8))));
    }

    private static String title(String code) {
        return switch (code) {
            case "SIGN_IN_REQUIRED" -> "Please sign in first";
            case "CSRF_TOKEN_WRONG" -> "The page's security token is missing or old";
            default -> "Your account may not do this";
        };
    }

    private static String titleZh(String code) {
        return switch (code) {
            case "SIGN_IN_REQUIRED" -> "请先登录";
            case "CSRF_TOKEN_WRONG" -> "页面安全令牌缺失或已过期";
            default -> "您的身份不能执行此操作";
        };
    }

    private static String hint(String code) {
        return switch (code) {
            case "SIGN_IN_REQUIRED" -> "POST /api/v1/session with login and password";
            case "CSRF_TOKEN_WRONG" -> "Send the value of the cookie XSRF-TOKEN as header X-XSRF-TOKEN";
            default -> "Sign in for an organisation that may";
        };
    }

    private static String hintZh(String code) {
        return switch (code) {
            case "SIGN_IN_REQUIRED" -> "登录后再试";
            case "CSRF_TOKEN_WRONG" -> "请刷新页面后再试";
            default -> "请换用有权限的单位账号";
        };
    }
}
