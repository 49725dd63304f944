package lianqiao.matching;

import java.util.Arrays;

/** How often each of some keys was met: an open table of at most half its slots taken. Keys are never negative. */
final class Counts {
    private static final long FREE = -1;

    private final long[] slots;
    private final int[] counts;

    private Counts(int keys) {
        this.slots = new long[Math.max(4, Integer.highestOneBit(Math.max(1, keys)) * 4)];
        this.counts = new int[slots.length];
        Arrays.fill(slots, FREE);
    }

    /** Each of these, as often as it is among them. */
    static Counts of(long[] keys) {
        Counts counts = new Counts(keys.length);
        for (long key : keys) {
            int slot = counts.slot(key);
            counts.slots[slot] = key;
            counts.counts[slot]++;
        }
        return counts;
    }

    /** None of these so far; only they are counted. */
    static Counts ofOnly(long[] keys) {
        Counts counts = new Counts(keys.length);
        for (long key : keys) {
            counts.slots[counts.slot(key)] = key;
        }
        return counts;
    }

    /** The same keys, each as often as it is among these. */
    Counts in(long[] keys) {
        Counts counted = new Counts(this);
        for (long key : keys) {
            int slot = slot(key);
            if (slots[slot] == key) {
                counted.counts[slot]++;
            }
        }
        return counted;
    }

    private Counts(Counts others) {
        this.slots = others.slots;
        this.counts = new int[slots.length];
    }

    int count(long key) {
        int slot = slot(key);
        return slots[slot] == key ? counts[slot] : 0;
    }

    /** Where it is, or would be. */
    private int slot(long key) {
        int slot = (int) (key * 0x9E37_79B9_7F4A_7C15L >>> 40) & (slots.length - 1);
        while (slots[slot] != FREE && slots[slot] != key) {
            slot = (slot + 1) & (slots.length - 1);
        }
        return slot;
    }
}
