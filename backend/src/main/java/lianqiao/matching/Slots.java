package lianqiao.matching;

import java.util.Arrays;

/** Where each of some keys has its place: an open table of at most half its slots taken. Keys are those of {@link Tokens}, never negative. */
final class Slots {
    private static final long FREE = -1;

    private final long[] keys;

    /** @param most how many different keys there may be */
    Slots(int most) {
        keys = new long[Math.max(4, Integer.highestOneBit(Math.max(1, most)) * 4)];
        Arrays.fill(keys, FREE);
    }

    /** How many slots there are, for what is kept beside them. */
    int size() {
        return keys.length;
    }

    /** The slot of a key, which is taken for it if it wasn't. */
    int take(long key) {
        int slot = slot(key);
        keys[slot] = key;
        return slot;
    }

    /** The slot of a key, or -1 where none was taken for it. */
    int of(long key) {
        int slot = slot(key);
        return keys[slot] == key ? slot : -1;
    }

    /** Where it is, or would be. */
    private int slot(long key) {
        int slot = (int) (key * 0x9E37_79B9_7F4A_7C15L >>> 40) & (keys.length - 1);
        while (keys[slot] != FREE && keys[slot] != key) {
            slot = (slot + 1) & (keys.length - 1);
        }
        return slot;
    }
}
