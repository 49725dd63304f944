package lianqiao.inbox;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How long an answer is waited for, and from how many on something is told to the public.
 *
 * @param remindAfter a side that is silent for so long is reminded, once
 * @param closeAfter and so long after that the match is closed as unanswered
 * @param poll how often a portal looks for the silent
 * @param page matches that are reminded of, or closed, in one transaction
 * @param leastAnswers fewer answered and unanswered matches of a holder give no median
 * @param leastFirms a reason that fewer organisations gave is told to nobody but in the answer itself
 * @param enabled false for a portal that only answers
 */
@ConfigurationProperties("lianqiao.inbox")
record InboxSettings(
        @DefaultValue("14d") Duration remindAfter,
        @DefaultValue("14d") Duration closeAfter,
        @DefaultValue("10m") Duration poll,
        @DefaultValue("200") int page,
        @DefaultValue("5") int leastAnswers,
        @DefaultValue("3") int leastFirms,
        @DefaultValue("true") boolean enabled) {}
