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

    /** Numbers of the known grams of a text, ascending, repeated as often as they stand there. */
    int[] numbers(CharSequence text) {
        int[] numbers = new int[2 * text.length()];
        int[] count = {0};
        each(text, gram -> {
            int number = places[slot(gram)];
            if (number != NONE) {
                numbers[count[0]++] = number;
            }
        });
        int[] found = Arrays.copyOf(numbers, count[0]);
        Arrays.sort(found);
        return found;
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
