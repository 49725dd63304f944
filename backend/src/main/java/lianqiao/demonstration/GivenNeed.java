package lianqiao.demonstration;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A need of needs/*.yaml.
 *
 * @param openDays until its deadline, counted from the day of loading
 * @param anonymous shown without its holder; absent means no
 * @param expects keys of the licences that a specialist would call a good match; a test holds the matching to them
 * @param neighbours keys of licences one step away in the chain; told to the reader, checked by nobody
 */
record GivenNeed(
        String key,
        String title,
        String problem,
        List<String> targets,
        Budget budget,
        List<String> cooperation,
        int openDays,
        String region,
        String holder,
        @Nullable Boolean anonymous,
        List<String> expects,
        @Nullable List<String> neighbours) {

    /** What the holder means to spend. */
    record Budget(long fromFen, long toFen) {}

    boolean isAnonymous() {
        return Boolean.TRUE.equals(anonymous);
    }
}
