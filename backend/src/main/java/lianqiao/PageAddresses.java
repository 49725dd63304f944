package lianqiao;

import java.time.Duration;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.stereotype.Component;
import org.springframework.web.reactive.config.ResourceHandlerRegistry;
import org.springframework.web.reactive.config.WebFluxConfigurer;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/**
 * Answers every address of a page with the one document that draws them all, so that a page can be opened, reloaded and
 * sent to somebody. What a browser asks for as a page is told by its Accept header: the API never is.
 */
@Component
class PageAddresses implements WebFilter, WebFluxConfigurer {
    private static final String PAGES = "/index.html";

    /** Built files carry a hash of their content in their name: the same name is the same file for ever. */
    private static final CacheControl FOR_EVER =
            CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable();

    private final boolean built = new ClassPathResource("static" + PAGES).exists();

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        return chain.filter(
                built && isPage(exchange.getRequest())
                        ? exchange.mutate()
                                .request(request -> request.path(PAGES))
                                .build()
                        : exchange);
    }

    private static boolean isPage(ServerHttpRequest request) {
        String path = request.getPath().value();
        String last = path.substring(path.lastIndexOf('/') + 1);
        return request.getMethod() == HttpMethod.GET
                && !path.startsWith("/api/")
                && !path.startsWith("/actuator/")
                && !path.startsWith("/openapi")
                && !last.contains(".")
                && request.getHeaders().getAccept().stream().anyMatch(MediaType.TEXT_HTML::equalsTypeAndSubtype);
    }

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        registry.addResourceHandler("/assets/**")
                .addResourceLocations("classpath:/static/assets/")
                .setCacheControl(FOR_EVER);
    }
}
