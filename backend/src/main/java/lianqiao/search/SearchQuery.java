package lianqiao.search;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import lianqiao.shared.Refusal;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.util.RawValue;

/** One search as Elasticsearch is asked it. Who may see what, and how much at most, is fixed here and nowhere else. */
final class SearchQuery {
    private static final int MOST = 50;
    private static final int USUAL = 20;
    private static final int MOST_VALUES = 50;
    static final Map<String, ?> VISIBLE = Q.term("open", true);
    private static final RawValue HIGHLIGHT = written(Map.of(
            "encoder",
            "html",
            "fields",
            Map.of(
                    "title", Map.of("matched_fields", List.of("title", "title.pair"), "number_of_fragments", 0),
                    "text",
                            Map.of(
                                    "matched_fields",
                                    List.of("text", "text.pair"),
                                    "number_of_fragments",
                                    1,
                                    "fragment_size",
                                    100))));
    /** What a search counts that nothing is chosen in yet: most do, and writing this anew is most of writing the request. */
    private static final RawValue PLAIN_COUNTS = written(counts(facet -> List.of()));

    private final SearchRequest asked;
    private final @Nullable Map<String, ?> text;
    private final Sorting sorting;
    private final int size;
    private final List<Object> after;

    SearchQuery(SearchRequest asked, Words words) {
        this.asked = asked;
        this.text = words.clause(asked.q() == null ? "" : asked.q());
        this.sorting = sorting(asked.sort(), text != null);
        this.size = within(asked.size() == null ? USUAL : asked.size());
        this.after = asked.after() == null ? List.of() : Cursor.read(asked.after(), sorting);
        Arrays.stream(Facet.values()).forEach(facet -> within(facet, facet.values(asked)));
    }

    Sorting sorting() {
        return sorting;
    }

    /** A page that is full may have a next one. */
    int size() {
        return size;
    }

    /** The request to {@code _search}. */
    Map<String, Object> body() {
        Map<String, Object> body = new HashMap<>(Map.of(
                "query",
                Map.of("bool", query()),
                "size",
                size,
                "sort",
                sorting.clauses(),
                "track_total_hits",
                true,
                "track_scores",
                false));
        List<Map<String, ?>> chosen = filters(null);
        if (!chosen.isEmpty()) {
            body.put("post_filter", Q.all(chosen));
        }
        if (!after.isEmpty()) {
            body.put("search_after", after);
        }
        if (text != null) {
            body.put("highlight", HIGHLIGHT);
        }
        if (!Boolean.FALSE.equals(asked.facets())) {
            body.put("aggs", chosen.isEmpty() ? PLAIN_COUNTS : counts(this::filters));
        }
        return body;
    }

    /** A larger page of the same search, without marks and counts, after these sort values. */
    Map<String, Object> page(int size, List<Object> after) {
        Map<String, Object> body = body();
        body.keySet().removeAll(List.of("aggs", "highlight", "search_after"));
        body.put("size", size);
        body.put("track_total_hits", false);
        if (!after.isEmpty()) {
            body.put("search_after", after);
        }
        return body;
    }

    private Map<String, Object> query() {
        List<Map<String, ?>> filters = new ArrayList<>(List.of(VISIBLE));
        if (asked.maxFee() != null) {
            filters.add(Q.any(List.of(
                    Map.of("range", Map.of("feeFen", Map.of("lte", asked.maxFee()))), Q.term("feeMode", "FREE"))));
        }
        if (asked.holder() != null) {
            filters.add(Q.any(List.of(Q.term("holder", asked.holder()), Q.term("holderName", asked.holder()))));
        }
        if (asked.publishedSince() != null) {
            filters.add(publishedSince(asked.publishedSince()));
        }
        return text == null ? Map.of("filter", filters) : Map.of("filter", filters, "must", text);
    }

    /** Days begin in Beijing. */
    static Map<String, ?> publishedSince(LocalDate day) {
        return Map.of("range", Map.of("publishedAt", Map.of("gte", day.toString(), "time_zone", "+08:00")));
    }

    private static Map<String, Object> counts(Function<Facet, List<Map<String, ?>>> others) {
        Map<String, Object> counts = new HashMap<>();
        for (Facet facet : Facet.values()) {
            counts.put(facet.label(), facet.counts(others.apply(facet)));
        }
        return counts;
    }

    private static RawValue written(Map<String, ?> part) {
        return new RawValue(JsonMapper.shared().writeValueAsString(part));
    }

    private List<Map<String, ?>> filters(@Nullable Facet except) {
        return Stream.of(Facet.values())
                .filter(facet -> facet != except && facet.isAsked(asked))
                .<Map<String, ?>>map(facet -> facet.filter(asked))
                .toList();
    }

    private static Sorting sorting(@Nullable Sorting asked, boolean hasText) {
        Sorting wanted = asked == null ? Sorting.RELEVANCE : asked;
        return wanted == Sorting.RELEVANCE && !hasText ? Sorting.NEWEST : wanted;
    }

    private static int within(int size) {
        if (size < 1 || size > MOST) {
            throw outside("size", "1–" + MOST).asException();
        }
        return size;
    }

    private static void within(Facet facet, List<String> values) {
        if (values.size() > MOST_VALUES) {
            throw outside(facet.label(), "0–" + MOST_VALUES).asException();
        }
    }

    private static Refusal outside(String field, String range) {
        return Refusal.of(
                "OUT_OF_RANGE", field, field + " 超出范围", field + " is out of range", "请取 " + range, "Take " + range);
    }
}
