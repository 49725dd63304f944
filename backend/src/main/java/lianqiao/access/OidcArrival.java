package lianqiao.access;

import java.net.URI;
import java.util.Objects;
import java.util.UUID;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.security.web.server.WebFilterExchange;
import org.springframework.security.web.server.authentication.ServerAuthenticationSuccessHandler;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Somebody comes back from the provider: they get a session as if they had given a password, and the sign-in page takes over. */
@Component
class OidcArrival implements ServerAuthenticationSuccessHandler {
    private final Identities identities;
    private final Sessions sessions;
    private final AccessSettings settings;

    OidcArrival(Identities identities, Sessions sessions, AccessSettings settings) {
        this.identities = identities;
        this.sessions = sessions;
        this.settings = settings;
    }

    @Override
    public Mono<Void> onAuthenticationSuccess(WebFilterExchange filter, Authentication authentication) {
        ServerWebExchange exchange = filter.getExchange();
        OidcUser user = (OidcUser) Objects.requireNonNull(authentication.getPrincipal());
        return identities
                .account(claimed(user))
                .flatMap(account -> letIn(account, exchange).thenReturn("in"))
                .defaultIfEmpty("unknown")
                .flatMap(outcome -> goOn(exchange, outcome));
    }

    private static Identities.Claimed claimed(OidcUser user) {
        boolean isChecked = Boolean.TRUE.equals(user.getEmailVerified());
        String address = isChecked ? Objects.requireNonNullElse(user.getEmail(), "") : "";
        String subject = String.valueOf(user.getSubject());
        String name = Objects.requireNonNullElse(user.getFullName(), address.isEmpty() ? subject : address);
        return new Identities.Claimed(String.valueOf(user.getIssuer()), subject, address, name);
    }

    private Mono<Void> letIn(UUID account, ServerWebExchange exchange) {
        return sessions.begin(account, SessionCookie.browser(exchange))
                .doOnNext(token -> exchange.getResponse()
                        .getHeaders()
                        .add(
                                HttpHeaders.SET_COOKIE,
                                SessionCookie.written(token, settings.sessionLasts(), settings.secureCookies())))
                .then();
    }

    private static Mono<Void> goOn(ServerWebExchange exchange, String outcome) {
        exchange.getResponse().setStatusCode(HttpStatus.FOUND);
        exchange.getResponse().getHeaders().setLocation(URI.create("/sign-in?oidc=" + outcome));
        return exchange.getResponse().setComplete();
    }
}
