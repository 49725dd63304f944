package lianqiao.matching;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The words of a title that point most where another text does: named as evidence for likeness in meaning. A word is two tokens that are
 * joined, as most Chinese words are; where one ends is not known.
 */
final class NearestWords {
    private static final int MOST = 2;
    /** A further word is named where it says at least this share of what the nearest says. */
    private static final double KEPT = 0.6;
    /** How much a character must tell to be part of a word that is named. */
    private static final double LEAST = 2.5;

    private NearestWords() {}

    /** The nearest first; empty where nothing in the title points there. */
    static List<String> of(String title, Direction towards, Weights weights) {
        String plain = title.toLowerCase(Locale.ROOT);
        Tokens tokens = Tokens.of(plain);
        double[] says = says(tokens, plain, towards, weights);
        List<String> words = new ArrayList<>();
        double least = 0;
        while (words.size() < MOST) {
            int best = best(says);
            if (best < 0 || says[best] < least) {
                break;
            }
            words.add(plain.substring(tokens.starts()[best], tokens.end(best + 1, plain)));
            least = KEPT * says[best];
            takeOut(best, says);
        }
        return words;
    }

    /** What each token and the next say together, as far as they are joined. */
    private static double[] says(Tokens tokens, String plain, Direction towards, Weights weights) {
        long[] singles = tokens.singles();
        long[] pairs = tokens.pairs();
        double[] each = new double[singles.length];
        for (int at = 0; at < each.length; at++) {
            each[at] = weights.meaning().along(singles[at], towards);
        }
        double[] says = new double[pairs.length];
        for (int at = 0; at < says.length; at++) {
            if (tokens.isJoined(at, plain) && tells(tokens, at, weights)) {
                says[at] = each[at] + each[at + 1] + weights.meaning().along(pairs[at], towards);
            }
        }
        return says;
    }

    /** 的, 方 and 法 stand in every title. */
    private static boolean tells(Tokens tokens, int at, Weights weights) {
        return tells(tokens.codes()[at], weights) && tells(tokens.codes()[at + 1], weights);
    }

    private static boolean tells(int code, Weights weights) {
        return Tokens.isWord(code) || weights.character(code) >= LEAST;
    }

    private static int best(double[] says) {
        int best = -1;
        for (int at = 0; at < says.length; at++) {
            if (says[at] > 0 && (best < 0 || says[at] > says[best])) {
                best = at;
            }
        }
        return best;
    }

    /** With what overlaps it: half of one word and half of the next is none. */
    private static void takeOut(int word, double[] says) {
        for (int at = Math.max(0, word - 1); at < Math.min(says.length, word + 2); at++) {
            says[at] = 0;
        }
    }
}
