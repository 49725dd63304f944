package lianqiao.listing;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What only one kind of listing has, as far as eligibility and scoring need it. Public like the rest of the listing. */
@Schema(name = "ListingParticulars") // a licence has particulars too
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Particulars.Conditions.class, name = "CONDITIONS"),
    @JsonSubTypes.Type(value = Particulars.Technology.class, name = "TECHNOLOGY"),
    @JsonSubTypes.Type(value = FinanceAsked.class, name = "FINANCE_ASKED"),
    @JsonSubTypes.Type(value = FinanceOffered.class, name = "FINANCE_OFFERED")
})
public sealed interface Particulars
        permits Particulars.Conditions, Particulars.Technology, FinanceAsked, FinanceOffered {
    /**
     * Of a need for conditions, or of an offer.
     *
     * @param kinds names of {@link ConditionKind}s that are asked or offered
     * @param areaM2 of a site: at least so much is asked for, at most so much is offered
     * @param amountFen of funds, in the same sense
     */
    record Conditions(
            List<String> kinds,
            @Nullable Long areaM2,
            @Nullable Long amountFen) implements Particulars {
        public Conditions {
            kinds = List.copyOf(kinds);
        }
    }

    /**
     * Of a licence whose declaration says how far its technology is.
     *
     * @param readiness 技术成熟度, 1 to 9 (GB/T 22900)
     */
    record Technology(int readiness) implements Particulars {}
}
