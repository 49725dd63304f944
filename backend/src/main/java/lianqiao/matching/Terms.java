package lianqiao.matching;

import java.util.Arrays;
import java.util.function.LongToDoubleFunction;
import org.jspecify.annotations.Nullable;

/**
 * A title as weighted terms, in the order of their keys: what two titles have in common is found in one walk along both, and what of
 * it a long text says in one walk along the text.
 */
final class Terms {
    private final long[] keys;
    /** What a term weighs that stands there once. */
    private final double[] once;

    private final double[] weights;
    private final double sum;
    private final double length;
    private @Nullable Counts mine;

    private Terms(long[] keys, double[] once, double[] weights) {
        this.keys = keys;
        this.once = once;
        this.weights = weights;
        this.sum = Arrays.stream(weights).sum();
        this.length =
                Math.sqrt(Arrays.stream(weights).map(weight -> weight * weight).sum());
    }

    /** @param say how much each character of the title counts, in lower case */
    static Terms characters(Tokens tokens, double[] say, Weights weights) {
        return of(tokens.singles(), says(tokens, say), key -> weigh((int) key, weights));
    }

    /** Neighbours in pairs; a pair weighs and counts as much as its two tokens on average. */
    static Terms pairs(Tokens tokens, double[] say, Weights weights) {
        double[] each = says(tokens, say);
        double[] both = new double[Math.max(0, each.length - 1)];
        for (int at = 0; at < both.length; at++) {
            both[at] = (each[at] + each[at + 1]) / 2;
        }
        return of(tokens.pairs(), both, key -> (weigh((int) (key >>> 32), weights) + weigh((int) key, weights)) / 2);
    }

    private static double[] says(Tokens tokens, double[] say) {
        return Arrays.stream(tokens.starts()).mapToDouble(at -> say[at]).toArray();
    }

    /** 0 for nothing in common, 1 for the same terms as often. */
    double cosine(Terms other) {
        return length == 0 || other.length == 0 ? 0 : overlap(other) / (length * other.length);
    }

    /** How often a text says each of these terms; for a title that many texts are held against. */
    Counts counted(long[] text) {
        if (mine == null) {
            mine = Counts.ofOnly(keys);
        }
        return mine.in(text);
    }

    /** Which share of this one, by weight, is in a text too. */
    double containedIn(Counts text) {
        if (sum == 0) {
            return 0;
        }
        double overlap = 0;
        for (int at = 0; at < keys.length; at++) {
            int count = text.count(keys[at]);
            if (count > 0) {
                overlap += Math.min(weights[at], repeated(once[at], count));
            }
        }
        return overlap / sum;
    }

    private double overlap(Terms other) {
        double overlap = 0;
        int mine = 0;
        int theirs = 0;
        while (mine < keys.length && theirs < other.keys.length) {
            if (keys[mine] < other.keys[theirs]) {
                mine++;
            } else if (keys[mine] > other.keys[theirs]) {
                theirs++;
            } else {
                overlap += weights[mine++] * other.weights[theirs++];
            }
        }
        return overlap;
    }

    private static Terms of(long[] tokens, double[] says, LongToDoubleFunction weight) {
        long[] all = tokens.clone();
        Arrays.sort(all);
        long[] keys = new long[all.length];
        double[] once = new double[all.length];
        double[] weights = new double[all.length];
        int distinct = 0;
        int from = 0;
        while (from < all.length) {
            int to = from;
            while (to < all.length && all[to] == all[from]) {
                to++;
            }
            keys[distinct] = all[from];
            once[distinct] = weight.applyAsDouble(all[from]) * most(all[from], tokens, says);
            weights[distinct] = repeated(once[distinct], to - from);
            distinct++;
            from = to;
        }
        return new Terms(
                Arrays.copyOf(keys, distinct), Arrays.copyOf(once, distinct), Arrays.copyOf(weights, distinct));
    }

    /** What stands in several places counts as where it counts most. */
    private static double most(long key, long[] tokens, double[] says) {
        double most = 0;
        for (int at = 0; at < tokens.length; at++) {
            if (tokens[at] == key) {
                most = Math.max(most, says[at]);
            }
        }
        return most;
    }

    /** A term that stands there twice weighs more than once, and less than double. */
    private static double repeated(double once, int count) {
        return count == 1 ? once : once * (1 + Math.log(count));
    }

    private static double weigh(int code, Weights weights) {
        return Tokens.isWord(code) ? weights.share("latinWord") : weights.character(code);
    }
}
