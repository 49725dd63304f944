package lianqiao.search;

import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** What hits are counted by, and narrowed down to. */
enum Facet {
    KIND("kind", "kind", 10, asked -> names(asked.kind())),
    CHAIN("chain", "find.chain", 40, SearchRequest::chain),
    NODE("node", "find.node", 40, SearchRequest::node),
    IPC("ipc", "find.subclass", 40, asked -> asked.ipc().stream()
            .map(Facet::symbol)
            .toList()) {
        @Override
        Map<String, ?> filter(SearchRequest asked) {
            return Q.any(values(asked).stream()
                    .map(symbol -> symbol.contains("/") ? Q.prefix("find.ipc", symbol) : Q.term("find.ipc", symbol))
                    .toList());
        }
    },
    REGION("region", "find.region", 60, SearchRequest::region),
    FEE_MODE("feeMode", "feeMode", 10, SearchRequest::feeMode),
    BASIS("basis", "basis", 5, SearchRequest::basis),
    HOLDER_KIND("holderKind", "holderKind", 10, asked -> names(asked.holderKind())),
    /** Only needs for conditions and offers have any. */
    CONDITION("condition", "particulars.kinds", 12, asked -> names(asked.condition()));

    private final String label;
    private final String field;
    private final int most;
    private final Function<SearchRequest, List<String>> values;

    Facet(String label, String field, int most, Function<SearchRequest, List<String>> values) {
        this.label = label;
        this.field = field;
        this.most = most;
        this.values = values;
    }

    String label() {
        return label;
    }

    List<String> values(SearchRequest asked) {
        return values.apply(asked);
    }

    boolean isAsked(SearchRequest asked) {
        return !values(asked).isEmpty();
    }

    Map<String, ?> filter(SearchRequest asked) {
        return any(values(asked));
    }

    /** What has any of these values. */
    Map<String, ?> any(List<String> values) {
        return Q.terms(field, values);
    }

    String field() {
        return field;
    }

    /** Its values with counts among what the other filters leave: so a chosen value doesn't hide its neighbours. */
    Map<String, ?> counts(List<Map<String, ?>> others) {
        Map<String, ?> counts = Map.of("terms", Map.of("field", field, "size", most));
        return others.isEmpty() ? counts : Map.of("filter", Q.all(others), "aggs", Map.of("of", counts));
    }

    private static List<String> names(List<? extends Enum<?>> values) {
        return values.stream().map(Enum::name).toList();
    }

    /** As symbols are indexed: H01M 10/0525 (2010.01) is H01M10/0525. */
    private static String symbol(String written) {
        return written.replaceAll("\\(.*\\)|\\s", "").toUpperCase(java.util.Locale.ROOT);
    }
}
