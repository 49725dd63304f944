package lianqiao.deal;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * When the portal looks for deals that are to be asked after.
 *
 * @param poll how often
 * @param enabled false for a portal that only answers
 */
@ConfigurationProperties("lianqiao.deal.clock")
record ClockSettings(
        @DefaultValue("10m") Duration poll,
        @DefaultValue("true") boolean enabled) {}
