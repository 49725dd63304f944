package lianqiao.access;

import org.springframework.http.HttpCookie;
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

    static boolean isPresent(ServerWebExchange exchange) {
        return exchange.getRequest().getCookies().containsKey(NAME);
    }
}
