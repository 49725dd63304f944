package lianqiao.chain;

import java.util.Arrays;
import java.util.function.IntConsumer;

/** Single Chinese characters and pairs of neighbouring ones; written Chinese has no word boundaries to go by. */
final class Grams {
    private static final int NONE = -1;

    private final int[] grams;
    private final int[] places;
    private final int mask;

    /** @param known the grams to number, each once, in the order of their numbers */
    Grams(int[] known) {
        int size = Integer.highestOneBit(Math.max(1, known.length)) * 4;
        mask = size - 1;
        grams = new int[size];
        places = new int[size];
        Arrays.fill(places, NONE);
        for (int number = 0; number < known.length; number++) {
            int slot = slot(known[number]);
            grams[slot] = known[number];
            places[slot] = number;
        }
    }

    /** The known grams of a text, each as its number and, in the lower half, its place; in the order of their numbers. */
    long[] places(CharSequence text) {
        long[] found = new long[2 * text.length()];
        int count = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isChinese(c)) {
                count = add(found, count, c, i);
                if (i + 1 < text.length() && isChinese(text.charAt(i + 1))) {
                    count = add(found, count, c << 16 | text.charAt(i + 1), i);
                }
            }
        }
        Arrays.sort(found, 0, count);
        return Arrays.copyOf(found, count);
    }

    private int add(long[] found, int count, int gram, int place) {
        int number = places[slot(gram)];
        if (number == NONE) {
            return count;
        }
        found[count] = (long) number << 32 | place;
        return count + 1;
    }

    static void each(CharSequence text, IntConsumer gram) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isChinese(c)) {
                gram.accept(c);
                if (i + 1 < text.length() && isChinese(text.charAt(i + 1))) {
                    gram.accept(c << 16 | text.charAt(i + 1));
                }
            }
        }
    }

    private int slot(int gram) {
        int slot = (gram * 0x9E3779B1) >>> 7 & mask;
        while (places[slot] != NONE && grams[slot] != gram) {
            slot = slot + 1 & mask;
        }
        return slot;
    }

    private static boolean isChinese(char c) {
        return c >= '\u4e00' && c <= '\u9fff';
    }
}
