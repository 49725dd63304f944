package lianqiao.licence;

import java.util.HashSet;
import java.util.Set;

/**
 * Keys by which nearly equal titles of one holder find each other, without comparing each with each. A title is cut into one piece
 * more than characters may differ, so that at least one piece stands unchanged in whatever is alike, moved by no more than the
 * changes before and after it (the partition of PASS-JOIN, Li et al., VLDB 2012). Pure: equal keys only make a candidate.
 */
final class TitlePieces {
    /** A changed character is one that was there and one that came. */
    static final int BITS = 2;

    private static final int PARTS = 4;
    private static final double ROUNDING = 1e-9;

    private final double threshold;

    /** @param threshold of the likeness of titles, above 0 and up to 1 */
    TitlePieces(double threshold) {
        this.threshold = threshold;
    }

    /** Under which a title is kept. */
    Set<Long> kept(String holder, String plain) {
        int length = plain.length();
        Set<Long> keys = new HashSet<>();
        if (changes(length) == 1) {
            without(holder, plain, length, keys);
            return keys;
        }
        for (int piece = 0; piece <= changes(length); piece++) {
            keys.add(key(holder, length, piece, plain, start(length, piece), start(length, piece + 1)));
        }
        return keys;
    }

    /** Under which everything that is alike is kept; few, because a piece can only have moved as far as it was pushed. */
    Set<Long> asked(String holder, String plain) {
        Set<Long> keys = new HashSet<>();
        for (int length = shortest(plain.length()); length <= longest(plain.length()); length++) {
            if (changes(length) == 1) {
                without(holder, plain, length, keys);
                continue;
            }
            for (int piece = 0; piece <= changes(length); piece++) {
                ask(holder, plain, length, piece, keys);
            }
        }
        return keys;
    }

    /** A bit for each of 64 classes of characters that it has: one change turns {@link #BITS} of them at most. */
    static long marks(String plain) {
        return plain.chars().mapToLong(sign -> 1L << mixed(sign)).reduce(0, (one, other) -> one | other);
    }

    /** In how many characters another may differ and still be alike. */
    int changes(String plain) {
        return changes(plain.length());
    }

    /**
     * One change touches one of four parts, and what stands before and behind that part is as it was. Short titles of one holder often
     * begin or end alike: three parts of four tell far more than one of two.
     */
    private static void without(String holder, String plain, int length, Set<Long> keys) {
        int longer = plain.length() - length;
        for (int part = 0; part < PARTS; part++) {
            int begin = length * part / PARTS;
            int end = length * (part + 1) / PARTS + longer;
            if (begin <= plain.length() && begin <= end) {
                String rest = plain.substring(0, begin) + plain.substring(end);
                keys.add(key(holder, length, -1 - part, rest, 0, rest.length()));
            }
        }
    }

    private void ask(String holder, String plain, int length, int piece, Set<Long> keys) {
        int begin = start(length, piece);
        int size = start(length, piece + 1) - begin;
        int longer = plain.length() - length;
        int after = changes(length) - piece;
        int first = Math.max(0, Math.max(begin - piece, begin + longer - after));
        int last = Math.min(plain.length() - size, Math.min(begin + piece, begin + longer + after));
        for (int from = first; from <= last; from++) {
            keys.add(key(holder, length, piece, plain, from, from + size));
        }
    }

    /** The longest title that may be alike, and as many characters as it may differ in. */
    private int changes(int length) {
        return (int) ((1 - threshold) * longest(length) + ROUNDING);
    }

    private int longest(int length) {
        return (int) (length / threshold + ROUNDING);
    }

    private int shortest(int length) {
        return Math.max(1, (int) Math.ceil(length * threshold - ROUNDING));
    }

    private int start(int length, int piece) {
        return (int) ((long) length * piece / (changes(length) + 1));
    }

    private static long key(String holder, int length, int piece, String plain, int from, int to) {
        long key = mixed((holder.hashCode() * 31L + length << 8) + piece);
        for (int at = from; at < to; at++) {
            key = mixed(key + plain.charAt(at));
        }
        return key;
    }

    /** The last steps of MurmurHash3: every bit of the one changes half of the bits of the other. */
    private static long mixed(long bits) {
        long once = (bits ^ bits >>> 33) * 0xff51afd7ed558ccdL;
        long twice = (once ^ once >>> 33) * 0xc4ceb9fe1a85ec53L;
        return twice ^ twice >>> 33;
    }
}
