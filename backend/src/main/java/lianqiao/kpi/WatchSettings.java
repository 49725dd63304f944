package lianqiao.kpi;

import java.time.Duration;
import java.time.LocalTime;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * When the portal looks for forecasts that miss their targets.
 *
 * @param at from this time of the day on, Beijing time
 * @param poll how often it looks whether that time has come
 * @param enabled false for a portal that only answers
 */
@ConfigurationProperties("lianqiao.kpi.watch")
record WatchSettings(
        @DefaultValue("04:30") LocalTime at,
        @DefaultValue("5m") Duration poll,
        @DefaultValue("true") boolean enabled) {}
