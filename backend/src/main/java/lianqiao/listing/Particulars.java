package lianqiao.listing;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;

/** What only one kind of listing has, as far as eligibility and scoring need it. Public like the rest of the listing. */
@Schema(name = "ListingParticulars") // a licence has particulars too
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Particulars.Conditions.class, name = "CONDITIONS"),
    @JsonSubTypes.Type(value = FinanceAsked.class, name = "FINANCE_ASKED"),
    @JsonSubTypes.Type(value = FinanceOffered.class, name = "FINANCE_OFFERED")
})
public sealed interface Particulars permits Particulars.Conditions, FinanceAsked, FinanceOffered {
    /**
     * Of a need for conditions, or of an offer.
     *
     * @param kinds stable names of what is asked or offered ({@code SITE}, {@code TRADE_MARK})
     */
    record Conditions(List<String> kinds) implements Particulars {
        public Conditions {
            kinds = List.copyOf(kinds);
        }
    }
}
