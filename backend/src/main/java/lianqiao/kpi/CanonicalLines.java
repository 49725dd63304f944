package lianqiao.kpi;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;

/**
 * A text that is hashed: a first line that names its form, then a line per column, {@code name=length:value} with the length in bytes
 * of UTF-8, or {@code name=-} where the value is absent; each ends with a line feed. The length makes two different rows never the same text.
 */
final class CanonicalLines {
    private static final DateTimeFormatter MICROS =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSSSS'Z'").withZone(ZoneOffset.UTC);

    private final StringBuilder text;

    CanonicalLines(String form) {
        text = new StringBuilder(form).append('\n');
    }

    CanonicalLines line(String name, @Nullable Object value) {
        text.append(name).append('=');
        if (value == null) {
            text.append('-');
        } else {
            String shown = value.toString();
            text.append(shown.getBytes(StandardCharsets.UTF_8).length)
                    .append(':')
                    .append(shown);
        }
        text.append('\n');
        return this;
    }

    CanonicalLines line(String name, Instant at) {
        return line(name, MICROS.format(at));
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
