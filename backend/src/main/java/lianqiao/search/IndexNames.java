package lianqiao.search;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/** What the indexes are called. */
final class IndexNames {
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss-SSS").withZone(ZoneOffset.UTC);

    private IndexNames() {}

    static String made(String alias, Instant now) {
        return alias + "-" + TIME.format(now);
    }

    static String forWriting(String index) {
        return index + ".write";
    }
}
