package lianqiao.demonstration;

import lianqiao.deal.DeclineReason;
import lianqiao.inbox.Answer;
import org.jspecify.annotations.Nullable;

/**
 * What somebody answered to a match, in deals.yaml.
 *
 * @param by key of the organisation
 * @param route of the deal that an interest begins; the proposed one where left out
 */
record GivenAnswer(
        String key,
        String by,
        String demand,
        String supply,
        Answer answer,
        @Nullable DeclineReason code,
        @Nullable String note,
        @Nullable String route) {}
