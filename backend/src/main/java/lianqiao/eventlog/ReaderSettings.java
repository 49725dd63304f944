package lianqiao.eventlog;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * @param enabled whether this instance follows the log at all
 * @param batch most events taken at once
 * @param attempts how often a single event is tried before it is parked
 * @param poll how often the log is looked at, and a lock tried for, when no notification comes
 * @param longestPause between tries while an engine is out of reach
 */
@ConfigurationProperties("lianqiao.readers")
record ReaderSettings(
        @DefaultValue("true") boolean enabled,
        @DefaultValue("1000") int batch,
        @DefaultValue("3") int attempts,
        @DefaultValue("1s") Duration poll,
        @DefaultValue("10s") Duration longestPause) {

    /** Doubles from 50 ms on. */
    Duration pauseAfter(int failures) {
        long millis = 50L << Math.min(failures, 12);
        return Duration.ofMillis(Math.min(millis, longestPause.toMillis()));
    }
}
