package lianqiao.contract;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.PositiveOrZero;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the two sides say was agreed. Each may be absent: not known is not 0.
 *
 * @param version that was read; 0 where nothing has been entered yet
 * @param amountFen of the whole contract
 * @param baseFeeFen what is due at the start (入门费)
 * @param royaltyBp share of the base, in basis points
 */
record ContractTerms(
        long version,
        @PositiveOrZero @Nullable Long amountFen,
        @PositiveOrZero @Nullable Long baseFeeFen,
        @PositiveOrZero @Max(10_000) @Nullable Integer royaltyBp,
        @Nullable LocalDate signedOn) {
    static final ContractTerms NONE = new ContractTerms(0, null, null, null, null);
}
