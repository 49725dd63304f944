package lianqiao.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cuts a fee text into words, at each place the longest that fits. */
final class FeeWords {
    private static final Pattern ANY = Pattern.compile(".", Pattern.DOTALL);

    private FeeWords() {}

    static List<FeeToken> of(String text) {
        List<FeeToken> words = new ArrayList<>();
        for (int at = 0; at < text.length(); ) {
            FeeToken word = longest(text, at);
            words.add(word);
            at += word.text().length();
        }
        return words;
    }

    private static FeeToken longest(String text, int from) {
        MatchResult best = null;
        FeeWord word = FeeWord.UNKNOWN;
        for (FeeWord candidate : FeeWord.values()) {
            Matcher matcher = candidate.pattern().matcher(text).region(from, text.length());
            // A number must see what stands before and after it, or "12" would be read out of "3.12".
            matcher.useTransparentBounds(true).useAnchoringBounds(false);
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

    private static FeeToken unknown(String text, int from) {
        Matcher one = ANY.matcher(text).region(from, text.length());
        one.lookingAt();
        return new FeeToken(FeeWord.UNKNOWN, one.group(), one.toMatchResult());
    }
}
