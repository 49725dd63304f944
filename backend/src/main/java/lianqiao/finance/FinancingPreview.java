package lianqiao.finance;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import lianqiao.listing.Listing;
import lianqiao.listing.ListingKind;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** A financing need as far as it is written: what can be read of the form counts, and nothing is stored. */
@Component
public class FinancingPreview {
    private final FinancingReader forms;
    private final Clock clock;

    FinancingPreview(FinancingReader forms, Clock clock) {
        this.forms = forms;
        this.clock = clock;
    }

    /**
     * @param holder whose it would be, so that nobody is shown their own products
     * @param region used where the form names none
     */
    public Listing of(FinancingForm form, @Nullable UUID holder, @Nullable String region) {
        var filled = forms.sketch(form, region);
        var ask = filled.ask();
        return Listing.written(
                ListingKind.FINANCING_NEED,
                ask.title(),
                ask.purpose(),
                List.of(),
                filled.assignment().nodes(),
                ask.region(),
                holder,
                ask.asked(LocalDate.now(clock)),
                clock.instant());
    }
}
