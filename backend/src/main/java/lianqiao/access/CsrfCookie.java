package lianqiao.access;

import org.springframework.security.web.server.csrf.CsrfToken;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/** Hands the CSRF token to signed-in browsers: Spring Security writes its cookie only when somebody asks for the token. */
@Component
class CsrfCookie implements WebFilter {
    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        Mono<CsrfToken> token = exchange.getAttribute(CsrfToken.class.getName());
        if (token == null || !(SessionCookie.isPresent(exchange) || isSignIn(exchange))) {
            return chain.filter(exchange);
        }
        return token.then(chain.filter(exchange));
    }

    private static boolean isSignIn(ServerWebExchange exchange) {
        return exchange.getRequest().getPath().value().equals("/api/v1/session");
    }
}
