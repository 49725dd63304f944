package lianqiao.intake;

import java.math.BigDecimal;
import lianqiao.licence.FeeTerms.RoyaltyBase;
import lianqiao.licence.RateRange;
import org.jspecify.annotations.Nullable;

/** What one sentence of a fee text says, all of it: a sentence with an unread rest is {@link Unread}. */
sealed interface FeeStatement {
    record Free() implements FeeStatement {}

    record Negotiable() implements FeeStatement {}

    /** Names a form of payment and nothing else. */
    record Named(Form form) implements FeeStatement {}

    /** A number whose unit is left open. */
    record Bare(BigDecimal number) implements FeeStatement {}

    /** A sum with its unit that no word calls anything. */
    record Sum(long fen) implements FeeStatement {}

    /** One payment; the sum may be left out. */
    record OnePayment(@Nullable Long fen) implements FeeStatement {}

    /**
     * An entry sum and a royalty.
     *
     * @param named whether the words 入门 or 提成 stand in the sentence: "10万+5%" alone is not understood
     */
    record EntryAndRoyalty(long entryFen, @Nullable RoyaltyBase base, RateRange rate, boolean named)
            implements FeeStatement {}

    /** Not understood, with the code of what stands in the way. */
    record Unread(RowCode code) implements FeeStatement {}

    /** 许可费支付方式 */
    enum Form {
        ONE_PAYMENT,
        ENTRY_PLUS_ROYALTY,
        INSTALMENTS,
        TRIAL,
        OTHER
    }
}
