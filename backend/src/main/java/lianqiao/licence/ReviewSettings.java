package lianqiao.licence;

import java.time.Duration;
import java.time.LocalTime;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * When published licences are reviewed.
 *
 * @param at from this time of the day on, Beijing time; a portal that was down then does it when it is up again
 * @param poll how often a portal looks for a review that nobody carries on
 * @param enabled false for a portal that only answers
 */
@ConfigurationProperties("lianqiao.licence.review")
record ReviewSettings(
        @DefaultValue("02:30") LocalTime at,
        @DefaultValue("30s") Duration poll,
        @DefaultValue("true") boolean enabled) {}
