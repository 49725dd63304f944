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

/** Lets Spring Security find the actor behind a session cookie. */
@Component
class SessionContexts implements ServerSecurityContextRepository {
    private final Sessions sessions;

    SessionContexts(Sessions sessions) {
        this.sessions = sessions;
    }

    /** Nothing to save: a session is begun by signing in, not by a request that happens to be authenticated. */
    @Override
    public Mono<Void> save(ServerWebExchange exchange, @Nullable SecurityContext context) {
        return Mono.empty();
    }

    @Override
    public Mono<SecurityContext> load(ServerWebExchange exchange) {
        return SessionCookie.token(exchange)
                .flatMap(sessions::find)
                .map(session -> new SecurityContextImpl(
                        UsernamePasswordAuthenticationToken.authenticated(session.actor(), null, List.of())));
    }
}
