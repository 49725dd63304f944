package lianqiao.search;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import lianqiao.chain.Chains;
import lianqiao.shared.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * What is typed into the box, as clauses. Every word has to be found, in title or text, as pairs of characters; a word that
 * names a chain or a node of one (by its name, another name or a keyword) also finds what belongs there under other words.
 */
@Component
class Words {
    private static final int LONGEST = 200;
    private static final int MOST = 10;
    private static final Pattern BETWEEN = Pattern.compile("[\\s\\p{Punct}，。、；：！？（）【】《》“”‘’·]+");
    private static final Pattern LATIN_MEETS_HAN =
            Pattern.compile("(?<=[\\p{IsLatin}\\p{Nd}])(?=\\p{IsHan})|(?<=\\p{IsHan})(?=[\\p{IsLatin}\\p{Nd}])");

    private volatile Map<String, List<Map<String, ?>>> places;

    /** Learns the names anew after each edit of the chains. */
    Words(Chains chains) {
        places = Places.of(chains);
        chains.follow(edited -> places = Places.of(edited));
    }

    /** Null where nothing is asked. */
    @Nullable
    Map<String, ?> clause(String typed) {
        String plain = Normalizer.normalize(typed, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .strip();
        if (plain.length() > LONGEST) {
            throw tooLong().asException();
        }
        List<Map<String, ?>> clauses = Arrays.stream(BETWEEN.split(plain))
                .filter(word -> !word.isEmpty())
                .limit(MOST)
                .<Map<String, ?>>map(this::word)
                .toList();
        return clauses.isEmpty() ? null : Q.every(clauses);
    }

    private Map<String, ?> word(String word) {
        List<Map<String, ?>> ways = new ArrayList<>();
        ways.add(Q.every(
                Arrays.stream(LATIN_MEETS_HAN.split(word)).map(Words::part).toList()));
        ways.addAll(places.getOrDefault(word, List.of()));
        return Q.any(ways);
    }

    /** A word of Latin letters, a number or a lone character is one token; longer Chinese is looked up pair by pair. */
    private static Map<String, ?> part(String part) {
        boolean single = part.codePointCount(0, part.length()) == 1 || !Character.isIdeographic(part.codePointAt(0));
        return Map.of(
                "multi_match",
                Map.of(
                        "query",
                        part,
                        "fields",
                        single ? List.of("title^3", "text") : List.of("title.pair^3", "text.pair"),
                        "tie_breaker",
                        0.3,
                        "minimum_should_match",
                        single ? "100%" : "2<75% 6<60%"));
    }

    private static Refusal tooLong() {
        return Refusal.of(
                "QUERY_TOO_LONG",
                "q",
                "检索词过长",
                "The search text is too long",
                "请控制在 " + LONGEST + " 字以内；整段需求请发布为技术需求后查看匹配",
                "Keep it within " + LONGEST + " characters; post a long text as a need and look at its matches");
    }
}
