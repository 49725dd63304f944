package lianqiao.matching;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** The words that two texts share, to be named as evidence: the longest runs of characters that stand in both. */
final class SharedWords {
    private static final int MOST = 3;
    private static final int SHORTEST = 2;

    private SharedWords() {}

    static List<String> of(String one, String other, Weights weights) {
        String text = one.toLowerCase(Locale.ROOT);
        String in = other.toLowerCase(Locale.ROOT);
        List<String> words = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            int end = longest(text, at, in);
            String word = text.substring(at, end);
            if (tells(word, weights) && !words.contains(word)) {
                words.add(word);
            }
            at = Math.max(end, at + 1);
        }
        words.sort(Comparator.comparingDouble((String word) -> -weigh(word, weights)));
        return words.stream().limit(MOST).toList();
    }

    /** Runs end at anything that is neither letter nor digit. */
    private static int longest(String text, int from, String in) {
        int end = from;
        while (end < text.length()
                && Character.isLetterOrDigit(text.charAt(end))
                && in.contains(text.substring(from, end + 1))) {
            end++;
        }
        return isCut(text, end) ? startOfWord(text, from, end) : end;
    }

    /** A Latin word is shared whole or not at all. */
    private static boolean isCut(String text, int end) {
        return end > 0 && end < text.length() && isLatin(text.charAt(end - 1)) && isLatin(text.charAt(end));
    }

    private static int startOfWord(String text, int from, int end) {
        int start = end;
        while (start > from && isLatin(text.charAt(start - 1))) {
            start--;
        }
        return start;
    }

    private static boolean isLatin(char character) {
        return Character.isLetterOrDigit(character) && !Character.isIdeographic(character);
    }

    private static boolean tells(String word, Weights weights) {
        return word.codePointCount(0, word.length()) >= SHORTEST
                && weigh(word, weights) / word.codePointCount(0, word.length()) >= weights.share("evidence");
    }

    private static double weigh(String word, Weights weights) {
        return word.codePoints()
                .mapToDouble(point ->
                        Character.isIdeographic(point) ? weights.character(point) : weights.share("latinWord") / 2)
                .sum();
    }
}
