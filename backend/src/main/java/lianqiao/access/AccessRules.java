package lianqiao.access;

import lianqiao.shared.Actor;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.web.server.ServerHttpSecurity;
import org.springframework.security.config.web.server.ServerHttpSecurity.CsrfSpec;
import org.springframework.security.config.web.server.ServerHttpSecurity.HeaderSpec;
import org.springframework.security.web.server.SecurityWebFilterChain;
import org.springframework.security.web.server.csrf.CookieServerCsrfTokenRepository;
import org.springframework.security.web.server.csrf.ServerCsrfTokenRequestAttributeHandler;
import org.springframework.security.web.server.util.matcher.ServerWebExchangeMatcher.MatchResult;
import org.springframework.web.reactive.config.WebFluxConfigurer;
import org.springframework.web.reactive.result.method.annotation.ArgumentResolverConfigurer;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** What stands between the network and the controllers: sessions, CSRF, and a rule for each endpoint; the rest is closed. */
@Configuration
class AccessRules implements WebFluxConfigurer {
    private static final String CONTENT_RULES =
            "default-src 'self'; img-src 'self' data:; style-src 'self' 'unsafe-inline';"
                    + " object-src 'none'; base-uri 'self'; frame-ancestors 'none'; form-action 'self'";

    @Bean
    SecurityWebFilterChain doors(
            ServerHttpSecurity http,
            SessionContexts sessions,
            EndpointRules rules,
            DoorAnswers answers,
            OidcDoor oidc) {
        oidc.open(http, sessions);
        return http.securityContextRepository(sessions)
                .csrf(csrf -> csrf(csrf, answers))
                .headers(AccessRules::headers)
                .httpBasic(ServerHttpSecurity.HttpBasicSpec::disable)
                .formLogin(ServerHttpSecurity.FormLoginSpec::disable)
                .logout(ServerHttpSecurity.LogoutSpec::disable)
                .requestCache(ServerHttpSecurity.RequestCacheSpec::disable)
                .exceptionHandling(
                        errors -> errors.authenticationEntryPoint(answers).accessDeniedHandler(answers))
                .authorizeExchange(paths -> paths.pathMatchers("/api/**")
                        .access(rules)
                        .pathMatchers("/actuator/health/**")
                        .permitAll()
                        .pathMatchers("/actuator/**")
                        .denyAll()
                        .pathMatchers(HttpMethod.GET)
                        .permitAll()
                        .pathMatchers(HttpMethod.HEAD)
                        .permitAll()
                        .anyExchange()
                        .denyAll())
                .build();
    }

    private static void csrf(CsrfSpec csrf, DoorAnswers answers) {
        csrf.accessDeniedHandler(answers)
                .csrfTokenRepository(CookieServerCsrfTokenRepository.withHttpOnlyFalse())
                .csrfTokenRequestHandler(new ServerCsrfTokenRequestAttributeHandler())
                .requireCsrfProtectionMatcher(AccessRules::ridesOnASession);
    }

    /** Only a cookie can be misused by another site's page; it is not looked at where a token is sent. */
    private static Mono<MatchResult> ridesOnASession(ServerWebExchange exchange) {
        HttpMethod method = exchange.getRequest().getMethod();
        boolean reads = method == HttpMethod.GET || method == HttpMethod.HEAD || method == HttpMethod.OPTIONS;
        return reads || BearerToken.isPresent(exchange) || !SessionCookie.isPresent(exchange)
                ? MatchResult.notMatch()
                : MatchResult.match();
    }

    private static void headers(HeaderSpec headers) {
        headers.contentSecurityPolicy(policy -> policy.policyDirectives(CONTENT_RULES));
    }

    @Override
    public void configureArgumentResolvers(ArgumentResolverConfigurer resolvers) {
        resolvers.addCustomResolver(new CurrentActor());
        SpringDocUtils.getConfig().addRequestWrapperToIgnore(Actor.class);
    }
}
