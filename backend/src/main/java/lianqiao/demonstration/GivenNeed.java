package lianqiao.demonstration;

import java.util.List;
import lianqiao.need.Cooperation;
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
        List<Cooperation> cooperation,
        int openDays,
        String region,
        String holder,
        @Nullable Boolean anonymous,
        List<String> expects,
        @Nullable List<String> neighbours) {

    /** What the holder means to spend; the lower end may be open. */
    record Budget(@Nullable Long fromFen, long toFen) {}

    /** What the classifier reads beside the title. */
    String text() {
        return problem + "\n" + String.join("\n", targets);
    }

    boolean isAnonymous() {
        return Boolean.TRUE.equals(anonymous);
    }
}
