package lianqiao.access;

import org.springframework.core.Ordered;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.reactive.HandlerMapping;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Hands the dispatcher the endpoint that {@link EndpointRules} has found and judged: what is called is what was judged. */
@Component
class FoundEndpoint implements HandlerMapping, Ordered {
    private static final String PLACE = FoundEndpoint.class.getName();

    static void remember(ServerWebExchange exchange, HandlerMethod endpoint) {
        exchange.getAttributes().put(PLACE, endpoint);
    }

    @Override
    public Mono<Object> getHandler(ServerWebExchange exchange) {
        return Mono.justOrEmpty(exchange.<Object>getAttribute(PLACE));
    }

    @Override
    public int getOrder() {
        return HIGHEST_PRECEDENCE;
    }
}
