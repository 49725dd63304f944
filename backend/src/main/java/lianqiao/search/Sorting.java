package lianqiao.search;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.core.convert.converter.Converter;
import org.springframework.stereotype.Component;

/** In which order hits come. The id breaks every tie, so that a cursor stands on exactly one place. */
enum Sorting {
    @JsonProperty("relevance")
    RELEVANCE(List.of(Map.of("_score", "desc"), Map.of("publishedAt", "desc"), Map.of("id", "asc"))),
    @JsonProperty("newest")
    NEWEST(List.of(Map.of("publishedAt", "desc"), Map.of("id", "asc"))),
    /** Cheapest first; those whose source names no fee last. */
    @JsonProperty("fee")
    FEE(List.of(Map.of("feeFen", Map.of("order", "asc", "missing", "_last")), Map.of("id", "asc")));

    private final List<Map<String, ?>> clauses;

    Sorting(List<Map<String, ?>> clauses) {
        this.clauses = clauses;
    }

    List<Map<String, ?>> clauses() {
        return clauses;
    }

    /** Reads it as the address writes it: in small letters. */
    static Sorting read(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }

    @Component
    static final class FromAddress implements Converter<String, Sorting> {
        @Override
        public Sorting convert(String word) {
            return read(word);
        }
    }
}
