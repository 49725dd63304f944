package lianqiao.access;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.server.context.ServerSecurityContextRepository;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Lets Spring Security find the actor behind a session cookie or a token. */
@Component
class SessionContexts implements ServerSecurityContextRepository {
    private final Sessions sessions;
    private final ApiTokens tokens;

    SessionContexts(Sessions sessions, ApiTokens tokens) {
        this.sessions = sessions;
        this.tokens = tokens;
    }

    /** Nothing to save: a session is begun by signing in, not by a request that happens to be authenticated. */
    @Override
    public Mono<Void> save(ServerWebExchange exchange, @Nullable SecurityContext context) {
        return Mono.empty();
    }

    /** Looked up once, however many parts of the request ask. A token that is wrong opens what is
     * open to everyone, and never falls back to a cookie. */
    @Override
    public Mono<SecurityContext> load(ServerWebExchange exchange) {
        Mono<Entrance> entrance = BearerToken.isPresent(exchange)
                ? tokens.find(BearerToken.of(exchange))
                : SessionCookie.token(exchange).flatMap(sessions::find).map(Session::entrance);
        return entrance.<SecurityContext>map(found -> new SecurityContextImpl(
                        UsernamePasswordAuthenticationToken.authenticated(found, null, List.of())))
                .cache();
    }
}
