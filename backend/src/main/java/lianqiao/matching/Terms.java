package lianqiao.matching;

import java.util.Arrays;
import java.util.function.LongToDoubleFunction;

/** A text as weighted terms, in the order of their keys: what two texts have in common is found in one walk along both. */
final class Terms {
    private final long[] keys;
    private final double[] weights;
    private final double sum;
    private final double length;

    private Terms(long[] keys, double[] weights) {
        this.keys = keys;
        this.weights = weights;
        this.sum = Arrays.stream(weights).sum();
        this.length =
                Math.sqrt(Arrays.stream(weights).map(weight -> weight * weight).sum());
    }

    static Terms characters(Tokens tokens, Weights weights) {
        long[] keys = Arrays.stream(tokens.codes()).asLongStream().toArray();
        return of(keys, key -> weigh((int) key, weights));
    }

    /** Neighbours in pairs; a pair weighs as much as its two tokens on average. */
    static Terms pairs(Tokens tokens, Weights weights) {
        int[] codes = tokens.codes();
        long[] keys = new long[Math.max(0, codes.length - 1)];
        for (int at = 0; at < keys.length; at++) {
            keys[at] = (long) codes[at] << 32 | codes[at + 1];
        }
        return of(keys, key -> (weigh((int) (key >>> 32), weights) + weigh((int) key, weights)) / 2);
    }

    /** 0 for nothing in common, 1 for the same terms as often. */
    double cosine(Terms other) {
        return length == 0 || other.length == 0 ? 0 : overlap(other, true) / (length * other.length);
    }

    /** Which share of this one, by weight, is in the other too. */
    double containedIn(Terms other) {
        return sum == 0 ? 0 : overlap(other, false) / sum;
    }

    private double overlap(Terms other, boolean product) {
        double overlap = 0;
        int mine = 0;
        int theirs = 0;
        while (mine < keys.length && theirs < other.keys.length) {
            if (keys[mine] < other.keys[theirs]) {
                mine++;
            } else if (keys[mine] > other.keys[theirs]) {
                theirs++;
            } else {
                double one = weights[mine++];
                double two = other.weights[theirs++];
                overlap += product ? one * two : Math.min(one, two);
            }
        }
        return overlap;
    }

    /** A term that stands there twice weighs more than once, and less than double. */
    private static Terms of(long[] keys, LongToDoubleFunction weight) {
        Arrays.sort(keys);
        long[] distinct = Arrays.stream(keys).distinct().toArray();
        double[] weights = new double[distinct.length];
        int from = 0;
        for (int at = 0; at < distinct.length; at++) {
            int to = from;
            while (to < keys.length && keys[to] == distinct[at]) {
                to++;
            }
            weights[at] = weight.applyAsDouble(distinct[at]) * (1 + Math.log(to - from));
            from = to;
        }
        return new Terms(distinct, weights);
    }

    private static double weigh(int code, Weights weights) {
        return Tokens.isWord(code) ? weights.share("latinWord") : weights.character(code);
    }
}
