package lianqiao.matching;

import java.util.List;

/**
 * Bounds of what is proposed.
 *
 * @param chains ids of industry chains that the other side must belong to; empty for any
 * @param regions GB/T 2260 codes that the other side must lie in; empty for any
 * @param size how many are proposed at most
 */
public record Scope(List<String> chains, List<String> regions, int size) {
    /** More than this cost more than they bring: what is proposed so late is never among the best. */
    public static final int MOST = 200;

    public Scope {
        chains = List.copyOf(chains);
        regions = List.copyOf(regions);
        if (size < 1 || size > MOST) {
            throw new IllegalArgumentException("1 to " + MOST + " proposals, not " + size);
        }
    }

    public static Scope everywhere(int size) {
        return new Scope(List.of(), List.of(), size);
    }
}
