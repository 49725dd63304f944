package lianqiao.access;

import java.time.Duration;
import java.util.Objects;
import org.springframework.http.HttpCookie;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Where a browser keeps its session. A request without it is anonymous and asks no database who it is. */
final class SessionCookie {
    static final String NAME = "LIANQIAO_SESSION";

    private SessionCookie() {}

    static Mono<String> token(ServerWebExchange exchange) {
        HttpCookie cookie = exchange.getRequest().getCookies().getFirst(NAME);
        return cookie == null || cookie.getValue().isEmpty() ? Mono.empty() : Mono.just(cookie.getValue());
    }

    /** The header that sets it, or with an empty token and no time, takes it away. */
    static String written(String token, Duration lasts, boolean secure) {
        return ResponseCookie.from(NAME, token)
                .httpOnly(true)
                .secure(secure)
                .sameSite("Lax")
                .path("/")
                .maxAge(lasts)
                .build()
                .toString();
    }

    /** What the browser calls itself. */
    static String browser(ServerWebExchange exchange) {
        return Objects.requireNonNullElse(exchange.getRequest().getHeaders().getFirst(HttpHeaders.USER_AGENT), "");
    }

    static boolean isPresent(ServerWebExchange exchange) {
        return exchange.getRequest().getCookies().containsKey(NAME);
    }
}
