package lianqiao.demonstration;

import java.time.LocalDate;
import java.util.List;
import lianqiao.need.ConditionForm;
import lianqiao.need.PostingForm;
import lianqiao.need.Pricing;
import org.jspecify.annotations.Nullable;

/**
 * A need for conditions, or an offer, of postings.yaml.
 *
 * @param openDays until its deadline, counted from the day of loading
 * @param anonymous shown without its holder; absent means no
 */
record GivenPosting(
        String key,
        String holder,
        String title,
        String text,
        List<ConditionForm> conditions,
        Pricing pricing,
        @Nullable Long priceFen,
        String place,
        String region,
        int openDays,
        @Nullable Boolean anonymous) {

    PostingForm form(LocalDate day) {
        return new PostingForm(
                null,
                title,
                text,
                List.copyOf(conditions),
                pricing,
                priceFen,
                place,
                day.plusDays(openDays),
                region,
                anonymous,
                null,
                null,
                null,
                null);
    }
}
