package lianqiao.search;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import lianqiao.listing.ConditionKind;
import lianqiao.listing.ListingKind;
import lianqiao.shared.OrganisationKind;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.MethodParameter;
import org.springframework.core.ReactiveAdapterRegistry;
import org.springframework.util.MultiValueMap;
import org.springframework.web.reactive.BindingContext;
import org.springframework.web.reactive.config.WebFluxConfigurer;
import org.springframework.web.reactive.result.method.HandlerMethodArgumentResolver;
import org.springframework.web.reactive.result.method.annotation.ArgumentResolverConfigurer;
import org.springframework.web.reactive.result.method.annotation.ModelAttributeMethodArgumentResolver;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/**
 * Reads a search from its address. Spring looks at the record's constructor by reflection for each request, which costs a fifteenth of a
 * search; it is asked where something can't be read as it stands, and says what is wrong.
 */
@Configuration
class SearchRequestReader implements HandlerMethodArgumentResolver, WebFluxConfigurer {
    private static final Set<String> KNOWN = Set.of(
            "q",
            "kind",
            "chain",
            "node",
            "ipc",
            "region",
            "feeMode",
            "maxFee",
            "holderKind",
            "basis",
            "condition",
            "holder",
            "sort",
            "size",
            "after",
            "facets",
            "waitFor",
            "publishedSince");

    private final HandlerMethodArgumentResolver thorough =
            new ModelAttributeMethodArgumentResolver(ReactiveAdapterRegistry.getSharedInstance(), true);

    @Override
    public void configureArgumentResolvers(ArgumentResolverConfigurer resolvers) {
        resolvers.addCustomResolver(this);
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == SearchRequest.class;
    }

    @Override
    public Mono<Object> resolveArgument(MethodParameter parameter, BindingContext context, ServerWebExchange exchange) {
        MultiValueMap<String, String> said = exchange.getRequest().getQueryParams();
        try {
            return KNOWN.containsAll(said.keySet())
                    ? Mono.just(read(said))
                    : thorough.resolveArgument(parameter, context, exchange);
        } catch (IllegalArgumentException unusual) {
            return thorough.resolveArgument(parameter, context, exchange);
        }
    }

    private static SearchRequest read(MultiValueMap<String, String> said) {
        return new SearchRequest(
                one(said, "q", text -> text),
                some(said, "kind", ListingKind::valueOf),
                some(said, "chain", text -> text),
                some(said, "node", text -> text),
                some(said, "ipc", text -> text),
                some(said, "region", text -> text),
                some(said, "feeMode", text -> text),
                one(said, "maxFee", Long::valueOf),
                some(said, "holderKind", OrganisationKind::valueOf),
                some(said, "basis", text -> text),
                some(said, "condition", ConditionKind::valueOf),
                one(said, "holder", text -> text),
                one(said, "sort", Sorting::read),
                one(said, "size", Integer::valueOf),
                one(said, "after", text -> text),
                one(said, "facets", SearchRequestReader::truth),
                one(said, "waitFor", Long::valueOf),
                one(said, "publishedSince", SearchRequestReader::day));
    }

    private static <T> @Nullable T one(MultiValueMap<String, String> said, String name, Function<String, T> reading) {
        List<String> values = said.get(name);
        if (values == null) {
            return null;
        }
        String value = values.getFirst();
        if (values.size() > 1 || value == null) {
            throw new IllegalArgumentException(name);
        }
        return reading.apply(value);
    }

    /** Repeated, or in one value with commas. */
    private static <T> List<T> some(MultiValueMap<String, String> said, String name, Function<String, T> reading) {
        List<String> values = said.get(name);
        if (values == null) {
            return List.of();
        }
        List<String> each = values.size() == 1
                ? Arrays.asList(String.valueOf(values.getFirst()).split(",", -1))
                : values;
        if (each.stream().anyMatch(value -> value == null || value.isBlank())) {
            throw new IllegalArgumentException(name);
        }
        return each.stream().map(String::strip).map(reading).toList();
    }

    private static LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException unusual) {
            throw new IllegalArgumentException(text, unusual);
        }
    }

    private static Boolean truth(String text) {
        return switch (text) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new IllegalArgumentException(text);
        };
    }
}
