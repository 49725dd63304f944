package lianqiao.access;

import java.util.List;
import lianqiao.shared.Language;
import lianqiao.shared.Problem;
import lianqiao.shared.Refusal;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.server.reactive.ServerHttpResponse;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.server.ServerAuthenticationEntryPoint;
import org.springframework.security.web.server.authorization.ServerAccessDeniedHandler;
import org.springframework.security.web.server.csrf.CsrfException;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

/**
 * Answers those who may not come in, as the rest of the API answers: what, and what to do next. They are turned away before
 * any controller is asked, so the advice that answers for controllers never hears of them.
 */
@Component
class DoorAnswers implements ServerAuthenticationEntryPoint, ServerAccessDeniedHandler {
    private static final Refusal SIGN_IN_REQUIRED = Refusal.of(
            "SIGN_IN_REQUIRED",
            null,
            "请先登录",
            "Please sign in first",
            "登录后再试",
            "POST /api/v1/session with login and password");
    private static final Refusal TOKEN_INVALID = Refusal.of(
            "TOKEN_INVALID",
            null,
            "访问令牌无效、已撤销或已过期",
            "The token is wrong, revoked or too old",
            "请在账号页面新建令牌",
            "Make another one on your account's page");
    private static final Refusal CSRF_TOKEN_WRONG = Refusal.of(
            "CSRF_TOKEN_WRONG",
            null,
            "页面安全令牌缺失或已过期",
            "The page's security token is missing or old",
            "请刷新页面后再试",
            "Send the value of the cookie XSRF-TOKEN as header X-XSRF-TOKEN");
    private static final Refusal NOT_PERMITTED = Refusal.of(
            "NOT_PERMITTED",
            null,
            "您的身份不能执行此操作",
            "Your account may not do this",
            "请换用有权限的单位账号",
            "Sign in for an organisation that may");

    private static final Refusal ORGANISATION_NOT_VERIFIED = Refusal.of(
            "ORGANISATION_NOT_VERIFIED",
            null,
            "贵单位的注册信息尚未通过核验",
            "Your organisation's registration has not been verified",
            "请补充单位资料，并请所在地主管部门核验",
            "Complete its profile and ask the authority of its region to verify it");

    private final JsonMapper json;

    DoorAnswers(JsonMapper json) {
        this.json = json;
    }

    @Override
    public Mono<Void> commence(ServerWebExchange exchange, AuthenticationException missing) {
        return write(
                exchange, HttpStatus.UNAUTHORIZED, BearerToken.isPresent(exchange) ? TOKEN_INVALID : SIGN_IN_REQUIRED);
    }

    @Override
    public Mono<Void> handle(ServerWebExchange exchange, AccessDeniedException denied) {
        return write(exchange, HttpStatus.FORBIDDEN, why(denied));
    }

    private static Refusal why(AccessDeniedException denied) {
        return switch (denied) {
            case CsrfException _ -> CSRF_TOKEN_WRONG;
            case UnverifiedException _ -> ORGANISATION_NOT_VERIFIED;
            default -> NOT_PERMITTED;
        };
    }

    private Mono<Void> write(ServerWebExchange exchange, HttpStatus status, Refusal refusal) {
        Language language = Language.of(exchange.getRequest().getHeaders());
        Problem problem = Problem.of(status.value(), List.of(refusal), language);
        ServerHttpResponse response = exchange.getResponse();
        response.setStatusCode(status);
        response.getHeaders().setContentType(MediaType.APPLICATION_PROBLEM_JSON);
        return response.writeWith(
                Mono.fromSupplier(() -> response.bufferFactory().wrap(json.writeValueAsBytes(problem))));
    }
}
