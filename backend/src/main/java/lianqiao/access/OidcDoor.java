package lianqiao.access;

import java.net.URI;
import org.springframework.security.config.web.server.ServerHttpSecurity;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClient;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestCustomizers;
import org.springframework.security.oauth2.client.web.server.DefaultServerOAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.client.web.server.ServerOAuth2AuthorizedClientRepository;
import org.springframework.security.web.server.DefaultServerRedirectStrategy;
import org.springframework.security.web.server.WebFilterExchange;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Signing in with an OpenID provider, where the settings name one: authorisation code with PKCE, and then a session like any other. */
@Component
class OidcDoor {
    private final OidcSettings settings;
    private final OidcProvider provider;
    private final OidcRequests requests;
    private final OidcArrival arrival;

    OidcDoor(OidcSettings settings, OidcProvider provider, OidcRequests requests, OidcArrival arrival) {
        this.settings = settings;
        this.provider = provider;
        this.requests = requests;
        this.arrival = arrival;
    }

    void open(ServerHttpSecurity http, SessionContexts sessions) {
        if (!settings.isOffered()) {
            return;
        }
        var resolver = new DefaultServerOAuth2AuthorizationRequestResolver(provider);
        resolver.setAuthorizationRequestCustomizer(OAuth2AuthorizationRequestCustomizers.withPkce());
        http.oauth2Login(login -> login.clientRegistrationRepository(provider)
                .authorizationRequestResolver(resolver)
                .authorizationRequestRepository(requests)
                .authorizedClientRepository(new NoTokensKept())
                .securityContextRepository(sessions)
                .authenticationSuccessHandler(arrival)
                .authenticationFailureHandler((filter, failure) -> refused(filter)));
    }

    private static Mono<Void> refused(WebFilterExchange filter) {
        return new DefaultServerRedirectStrategy()
                .sendRedirect(filter.getExchange(), URI.create("/sign-in?oidc=failed"));
    }

    /** The portal asks the provider who somebody is, and never again for anything else. */
    private static final class NoTokensKept implements ServerOAuth2AuthorizedClientRepository {
        @Override
        public <T extends OAuth2AuthorizedClient> Mono<T> loadAuthorizedClient(
                String registration, Authentication principal, ServerWebExchange exchange) {
            return Mono.empty();
        }

        @Override
        public Mono<Void> saveAuthorizedClient(
                OAuth2AuthorizedClient client, Authentication principal, ServerWebExchange exchange) {
            return Mono.empty();
        }

        @Override
        public Mono<Void> removeAuthorizedClient(
                String registration, Authentication principal, ServerWebExchange exchange) {
            return Mono.empty();
        }
    }
}
