package lianqiao.intake;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cuts a fee text into words, at each place the longest that fits. */
final class FeeWords {
    private static final Pattern ANY = Pattern.compile(".", Pattern.DOTALL);

    private FeeWords() {}

    static List<FeeToken> of(String text) {
        List<FeeToken> words = new ArrayList<>();
        Map<FeeWord, Matcher> matchers = new EnumMap<>(FeeWord.class);
        for (FeeWord word : FeeWord.values()) {
            // A number must see what stands before and after it, or "12" would be read out of "3.12".
            matchers.put(
                    word,
                    word.pattern().matcher(text).useTransparentBounds(true).useAnchoringBounds(false));
        }
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
        for (Map.Entry<FeeWord, Matcher> entry : matchers.entrySet()) {
            Matcher matcher = entry.getValue().region(from, text.length());
            if (matcher.lookingAt() && matcher.end() > from && (best == null || matcher.end() > best.end())) {
                best = matcher.toMatchResult();
                word = entry.getKey();
            }
        }
        if (best == null) {
            return unknown(text, from);
        }
        FeeToken token = new FeeToken(word, best.group(), best);
        return word == FeeWord.MONEY ? FeeFigures.weighed(token) : token;
    }

    private static FeeToken unknown(String text, int from) {
        Matcher one = ANY.matcher(text).region(from, text.length());
        one.lookingAt();
        return new FeeToken(FeeWord.UNKNOWN, one.group(), one.toMatchResult());
    }
}
