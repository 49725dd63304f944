package lianqiao.campaign;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How campaigns run.
 *
 * @param page needs that are matched by one request and stored in one transaction
 * @param proposals licences that the index proposes for a need
 * @param matches the best of them that are stored
 * @param leastScore below this a match says nothing that a centre could act on, and would only swell its figures
 * @param poll how often a portal looks for runs that nobody carries on
 * @param enabled false for a portal that only answers
 */
@ConfigurationProperties("lianqiao.campaign")
record CampaignSettings(
        @DefaultValue("50") int page,
        @DefaultValue("60") int proposals,
        @DefaultValue("10") int matches,
        @DefaultValue("30") double leastScore,
        @DefaultValue("2s") Duration poll,
        @DefaultValue("true") boolean enabled) {}
