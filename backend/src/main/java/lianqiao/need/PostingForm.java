package lianqiao.need;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import lianqiao.chain.NodeWeight;
import org.jspecify.annotations.Nullable;

/**
 * A need for conditions, or an offer, as somebody fills it in.
 *
 * @param version of what was read before it was changed; not needed for a new one
 * @param conditions one of a kind
 * @param pricing NEGOTIABLE where left out
 * @param place where within the region, as people say it
 * @param region of the organisation where left out
 * @param anonymous the public does not see who posts it
 * @param about id of the listing that it is for
 * @param nodes the person's choice, kept from then on; the classifier's where left out
 * @param reclassify gives up an earlier choice, so that the classifier chooses again
 * @param draft keep it to oneself for now; a new one is opened at once otherwise
 */
public record PostingForm(
        @Nullable Long version,
        @Nullable String title,
        @Nullable String text,
        @Nullable List<@Nullable ConditionForm> conditions,
        @Nullable Pricing pricing,
        @Nullable Long priceFen,
        @Nullable String place,
        @Nullable LocalDate deadline,
        @Nullable String region,
        @Nullable Boolean anonymous,
        @Nullable UUID about,
        @Nullable List<NodeWeight> nodes,
        @Nullable Boolean reclassify,
        @Nullable Boolean draft) {

    boolean isAnonymous() {
        return Boolean.TRUE.equals(anonymous);
    }

    boolean isReclassified() {
        return Boolean.TRUE.equals(reclassify);
    }

    boolean isDraft() {
        return Boolean.TRUE.equals(draft);
    }
}
