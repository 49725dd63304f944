package lianqiao.intake;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Cuts a fee text into words, at each place the longest that fits. */
final class FeeWords {
    private static final Map<Character, List<FeeWord>> BY_FIRST_LETTER = new ConcurrentHashMap<>();
    private static final Pattern ANY = Pattern.compile(".", Pattern.DOTALL);

    private FeeWords() {}

    static List<FeeToken> of(String text) {
        List<FeeToken> words = new ArrayList<>();
        Map<FeeWord, Matcher> matchers = new EnumMap<>(FeeWord.class);
        for (int at = 0; at < text.length(); ) {
            FeeToken word = longest(text, at, matchers);
            words.add(word);
            at += word.text().length();
        }
        return words;
    }

    private static FeeToken longest(String text, int from, Map<FeeWord, Matcher> matchers) {
        MatchResult best = null;
        FeeWord word = FeeWord.UNKNOWN;
        for (FeeWord candidate : candidates(text.charAt(from))) {
            Matcher matcher = matchers.computeIfAbsent(candidate, one -> matcher(one, text))
                    .region(from, text.length());
            if (matcher.lookingAt() && matcher.end() > from && (best == null || matcher.end() > best.end())) {
                best = matcher.toMatchResult();
                word = candidate;
            }
        }
        if (best == null) {
            return unknown(text, from);
        }
        FeeToken token = new FeeToken(word, best.group(), best);
        return word == FeeWord.MONEY ? FeeFigures.weighed(token) : token;
    }

    /** A number must see what stands before and after it, or "12" would be read out of "3.12". */
    private static Matcher matcher(FeeWord word, String text) {
        return word.pattern().matcher(text).useTransparentBounds(true).useAnchoringBounds(false);
    }

    /** The words that can begin with this letter: few of them, so most need not be tried. */
    private static List<FeeWord> candidates(char first) {
        return BY_FIRST_LETTER.computeIfAbsent(first, letter -> Stream.of(FeeWord.values())
                .filter(word -> mayBegin(word, letter))
                .toList());
    }

    private static boolean mayBegin(FeeWord word, char first) {
        Matcher matcher = word.pattern().matcher(String.valueOf(first));
        return matcher.lookingAt() || matcher.hitEnd();
    }

    private static FeeToken unknown(String text, int from) {
        Matcher one = ANY.matcher(text).region(from, text.length());
        one.lookingAt();
        return new FeeToken(FeeWord.UNKNOWN, one.group(), one.toMatchResult());
    }
}
