package lianqiao.intake;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import lianqiao.patent.ApplicationNumber;

/**
 * Which numbers of a file were taken in, and in which row: two plain arrays, so that a million rows need no more than 25 MB.
 * After a restart it is filled again by reading the rows before the cursor.
 */
final class SeenNumbers {
    private long[] keys = new long[1 << 12];
    private int[] rows = new int[1 << 12];
    private int size;
    private final Set<String> sharing = new HashSet<>();

    /** The row that already holds the number; 0 if none does, and from now on this one does. */
    int firstRow(ApplicationNumber number, int row) {
        if (size * 2 > keys.length) {
            grow();
        }
        long key = key(number);
        int place = place(keys, key);
        if (keys[place] == key) {
            return rows[place];
        }
        keys[place] = key;
        rows[place] = row;
        size++;
        return 0;
    }

    /** These patents (twelve digits each) share their fee with another one's row. */
    void share(Iterable<String> others) {
        others.forEach(sharing::add);
    }

    boolean shares(ApplicationNumber number) {
        return sharing.contains(
                number.value().substring(0, Math.min(12, number.value().length())));
    }

    /** The digits before the check digit name a patent once; shorter ones are the numbers of before October 2003. */
    private static long key(ApplicationNumber number) {
        String value = number.value();
        int dot = value.indexOf('.');
        return Long.parseLong(dot < 0 ? value : value.substring(0, dot)) + 1;
    }

    private static int place(long[] keys, long key) {
        int mask = keys.length - 1;
        int place = (int) (key * 0x9E3779B97F4A7C15L >>> 40) & mask;
        while (keys[place] != 0 && keys[place] != key) {
            place = place + 1 & mask;
        }
        return place;
    }

    private void grow() {
        long[] oldKeys = keys;
        int[] oldRows = rows;
        keys = new long[oldKeys.length * 2];
        rows = Arrays.copyOf(new int[0], keys.length);
        for (int old = 0; old < oldKeys.length; old++) {
            if (oldKeys[old] != 0) {
                int place = place(keys, oldKeys[old]);
                keys[place] = oldKeys[old];
                rows[place] = oldRows[old];
            }
        }
    }
}
