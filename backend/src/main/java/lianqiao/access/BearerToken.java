package lianqiao.access;

import java.util.Objects;
import org.springframework.http.HttpHeaders;
import org.springframework.web.server.ServerWebExchange;

/** How a machine shows its token (RFC 6750): {@code Authorization: Bearer lianqiao_…}. */
final class BearerToken {
    private static final String SCHEME = "Bearer ";

    private BearerToken() {}

    static boolean isPresent(ServerWebExchange exchange) {
        return header(exchange).regionMatches(true, 0, SCHEME, 0, SCHEME.length());
    }

    static String of(ServerWebExchange exchange) {
        return header(exchange).substring(SCHEME.length()).strip();
    }

    private static String header(ServerWebExchange exchange) {
        return Objects.requireNonNullElse(exchange.getRequest().getHeaders().getFirst(HttpHeaders.AUTHORIZATION), "");
    }
}
