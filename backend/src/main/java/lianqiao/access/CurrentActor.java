package lianqiao.access;

import lianqiao.shared.Actor;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.ReactiveSecurityContextHolder;
import org.springframework.web.reactive.BindingContext;
import org.springframework.web.reactive.result.method.HandlerMethodArgumentResolver;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Gives a controller's {@link Actor} parameter who is signed in, or nobody. */
class CurrentActor implements HandlerMethodArgumentResolver {
    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Actor.class;
    }

    @Override
    public Mono<Object> resolveArgument(MethodParameter parameter, BindingContext binding, ServerWebExchange exchange) {
        return ReactiveSecurityContextHolder.getContext()
                .map(context -> of(context.getAuthentication()))
                .defaultIfEmpty(Entrance.NOBODY)
                .map(entrance -> entrance.actorAt(parameter.getMethodAnnotation(Permit.class)));
    }

    static Entrance of(@Nullable Authentication authentication) {
        return authentication != null && authentication.getPrincipal() instanceof Entrance entrance
                ? entrance
                : Entrance.NOBODY;
    }
}
