package lianqiao.matching;

/** How often each of some keys was met. */
final class Counts {
    private final Slots slots;
    private final int[] counts;

    private Counts(Slots slots) {
        this.slots = slots;
        this.counts = new int[slots.size()];
    }

    /** Each of these, as often as it is among them. */
    static Counts of(long[] keys) {
        Counts counts = new Counts(new Slots(keys.length));
        for (long key : keys) {
            counts.counts[counts.slots.take(key)]++;
        }
        return counts;
    }

    /** None of these so far; only they are counted. */
    static Counts ofOnly(long[] keys) {
        Counts counts = new Counts(new Slots(keys.length));
        for (long key : keys) {
            counts.slots.take(key);
        }
        return counts;
    }

    /** The same keys, each as often as it is among these. */
    Counts in(long[] keys) {
        Counts counted = new Counts(slots);
        for (long key : keys) {
            int slot = slots.of(key);
            if (slot >= 0) {
                counted.counts[slot]++;
            }
        }
        return counted;
    }

    int count(long key) {
        int slot = slots.of(key);
        return slot < 0 ? 0 : counts[slot];
    }
}
