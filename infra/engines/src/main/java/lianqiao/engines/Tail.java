package lianqiao.engines;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Out of a process's last lines the one that says what went wrong. */
final class Tail {
    private static final Pattern FULL = Pattern.compile("No space left on device|Disk quota exceeded|not enough space");
    private static final Pattern ANY = Pattern.compile("\\S");
    private static final Pattern CAUSE = Pattern.compile("^Caused by: ");
    private static final Pattern TELLING = Pattern.compile("FATAL|PANIC|ERROR|error:|Exception: |could not");

    private Tail() {}

    static boolean diskIsFull(Child child) {
        return child.tail().stream().anyMatch(FULL.asPredicate());
    }

    static String of(Child child) {
        List<String> lines = child.tail();
        if (diskIsFull(child)) {
            return "the disk is full; free some space and start again";
        }
        return last(lines, CAUSE)
                .or(() -> lines.stream().filter(TELLING.asPredicate()).findFirst())
                .or(() -> last(lines, ANY))
                .orElse("it printed nothing")
                .strip();
    }

    private static Optional<String> last(List<String> lines, Pattern pattern) {
        return lines.reversed().stream().filter(pattern.asPredicate()).findFirst();
    }
}
