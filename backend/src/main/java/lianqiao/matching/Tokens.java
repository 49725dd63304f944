package lianqiao.matching;

import java.util.Arrays;
import java.util.Locale;

/**
 * The tokens of a text: each Chinese character is one, and so is each run of Latin letters and digits. The same cut as the
 * search index makes, so that what it proposes and what is scored agree.
 *
 * @param codes a character's code point; of a word, a number above all code points
 * @param starts where each begins in the text in lower case, of a title
 */
record Tokens(int[] codes, int[] starts) {
    private static final int ABOVE_CODE_POINTS = 0x20_0000;

    static Tokens of(String text) {
        String plain = text.toLowerCase(Locale.ROOT);
        int[] codes = new int[plain.length()];
        int[] starts = new int[plain.length()];
        int count = 0;
        int at = 0;
        while (at < plain.length()) {
            int point = plain.codePointAt(at);
            if (Character.isIdeographic(point)) {
                starts[count] = at;
                codes[count++] = point;
                at += Character.charCount(point);
            } else if (Character.isLetterOrDigit(point)) {
                int end = endOfWord(plain, at);
                starts[count] = at;
                codes[count++] = ABOVE_CODE_POINTS | (plain.substring(at, end).hashCode() & 0x7fff_ffff);
                at = end;
            } else {
                at += Character.charCount(point);
            }
        }
        return new Tokens(Arrays.copyOf(codes, count), Arrays.copyOf(starts, count));
    }

    /** These and the others after them, as keys only. */
    Tokens and(Tokens others) {
        int[] all = Arrays.copyOf(codes, codes.length + others.codes.length);
        System.arraycopy(others.codes, 0, all, codes.length, others.codes.length);
        return new Tokens(all, starts);
    }

    /** From the one to before the other, or as many as there are. */
    Tokens part(int from, int to) {
        return new Tokens(cut(codes, from, to), cut(starts, from, to));
    }

    private static int[] cut(int[] all, int from, int to) {
        return Arrays.copyOfRange(all, Math.min(from, all.length), Math.min(to, all.length));
    }

    /** Where a token ends in the text in lower case. */
    int end(int token, String plain) {
        int start = starts[token];
        return isWord(codes[token]) ? endOfWord(plain, start) : start + Character.charCount(codes[token]);
    }

    /** Whether nothing stands between a token and the next. */
    boolean isJoined(int token, String plain) {
        return end(token, plain) == starts[token + 1];
    }

    /** Each token by itself. */
    long[] singles() {
        long[] singles = new long[codes.length];
        for (int at = 0; at < singles.length; at++) {
            singles[at] = codes[at];
        }
        return singles;
    }

    /** Each token with its neighbour, the first in the upper half. */
    long[] pairs() {
        long[] pairs = new long[Math.max(0, codes.length - 1)];
        for (int at = 0; at < pairs.length; at++) {
            pairs[at] = (long) codes[at] << 32 | codes[at + 1];
        }
        return pairs;
    }

    static boolean isWord(int code) {
        return code >= ABOVE_CODE_POINTS;
    }

    private static int endOfWord(String plain, int from) {
        int end = from;
        while (end < plain.length()) {
            int point = plain.codePointAt(end);
            if (!Character.isLetterOrDigit(point) || Character.isIdeographic(point)) {
                break;
            }
            end += Character.charCount(point);
        }
        return end;
    }
}
