package lianqiao.matching;

import java.util.Arrays;
import java.util.List;

/** In which line of a list each term stands: an open table of at most half its slots taken. Keys are those of {@link Tokens}, never negative. */
final class TermPlaces {
    private static final long FREE = -1;

    private final long[] slots;
    private final int[] places;

    /** @param terms each a token, or two of them: {@code 隔}, {@code 隔膜}, {@code lifepo4 电} */
    TermPlaces(List<String> terms) {
        slots = new long[Math.max(4, Integer.highestOneBit(Math.max(1, terms.size())) * 4)];
        places = new int[slots.length];
        Arrays.fill(slots, FREE);
        for (int place = 0; place < terms.size(); place++) {
            long key = key(terms.get(place));
            int slot = slot(key);
            slots[slot] = key;
            places[slot] = place;
        }
    }

    /** The line, from 0, or -1 where there is none. */
    int of(long term) {
        int slot = slot(term);
        return slots[slot] == term ? places[slot] : -1;
    }

    private static long key(String term) {
        Tokens tokens = Tokens.of(term);
        return switch (tokens.codes().length) {
            case 1 -> tokens.singles()[0];
            case 2 -> tokens.pairs()[0];
            default -> throw new IllegalStateException("neither a token nor two: " + term);
        };
    }

    private int slot(long key) {
        int slot = (int) (key * 0x9E37_79B9_7F4A_7C15L >>> 40) & (slots.length - 1);
        while (slots[slot] != FREE && slots[slot] != key) {
            slot = (slot + 1) & (slots.length - 1);
        }
        return slot;
    }
}
