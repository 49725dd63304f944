package lianqiao.access;

import org.jspecify.annotations.Nullable;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationResult;
import org.springframework.security.authorization.ReactiveAuthorizationManager;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.server.authorization.AuthorizationContext;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.reactive.result.method.annotation.RequestMappingHandlerMapping;
import reactor.core.publisher.Mono;

/** Asks the rule that the endpoint names with {@link Permit}. An endpoint that names none is closed. */
@Component
class EndpointRules implements ReactiveAuthorizationManager<AuthorizationContext> {
    private final RequestMappingHandlerMapping endpoints;

    EndpointRules(RequestMappingHandlerMapping requestMappingHandlerMapping) {
        this.endpoints = requestMappingHandlerMapping;
    }

    @Override
    public Mono<AuthorizationResult> authorize(Mono<Authentication> authentication, AuthorizationContext context) {
        Mono<Entrance> entrance = authentication
                .filter(Authentication::isAuthenticated)
                .map(CurrentActor::of)
                .defaultIfEmpty(Entrance.NOBODY);
        return endpoints
                .getHandler(context.getExchange())
                .onErrorComplete()
                .ofType(HandlerMethod.class)
                .doOnNext(endpoint -> FoundEndpoint.remember(context.getExchange(), endpoint))
                .flatMap(endpoint -> entrance.map(who -> decide(endpoint.getMethodAnnotation(Permit.class), who)))
                // No such address or method: let the dispatcher say so.
                .switchIfEmpty(Mono.just(new AuthorizationDecision(true)));
    }

    private static AuthorizationResult decide(@Nullable Permit permit, Entrance entrance) {
        boolean opens = permit != null && entrance.opens(permit.value());
        if (!opens && permit != null && entrance.waitsForVerification(permit.value())) {
            throw new UnverifiedException();
        }
        return new AuthorizationDecision(opens);
    }
}
