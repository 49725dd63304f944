package lianqiao.intake;

import java.math.BigDecimal;
import lianqiao.licence.FeeTerms.Interval;
import lianqiao.licence.FeeTerms.RoyaltyBase;
import lianqiao.licence.RateRange;
import org.jspecify.annotations.Nullable;

/** What one clause of a fee text says, all of it: a clause with an unread rest is {@link Unread}. */
sealed interface FeeFact {
    /** Something is owed, and how much. */
    default boolean isFigure() {
        return switch (this) {
            case Sum _, Entry _, Rate _, PerUnit _, PerYear _, Each _ -> true;
            default -> false;
        };
    }

    record Free() implements FeeFact {}

    record Negotiable() implements FeeFact {}

    /** Names a form of payment and nothing else. */
    record Named(Form form) implements FeeFact {}

    /** A number whose unit is left open. */
    record Bare(BigDecimal number) implements FeeFact {}

    /** A sum with its unit that no word calls anything. */
    record Sum(long fen) implements FeeFact {}

    /** The whole of it, whether it is paid once or not. */
    record Total(long fen) implements FeeFact {}

    record BareTotal(BigDecimal number) implements FeeFact {}

    /** @param fen 0 where the text says that there is none */
    record Entry(long fen) implements FeeFact {}

    record BareEntry(BigDecimal number) implements FeeFact {}

    /** @param open the rate is left to talks, in words */
    record Rate(
            @Nullable RoyaltyBase base,
            @Nullable String words,
            @Nullable RateRange rate,
            boolean named,
            boolean open) implements FeeFact {}

    record PerUnit(String unit, long fen) implements FeeFact {}

    record PerYear(long fen) implements FeeFact {}

    record First(@Nullable Long fen) implements FeeFact {}

    record Each(long fen) implements FeeFact {}

    record Every(@Nullable Interval interval) implements FeeFact {}

    /** "分三期": whether the first payment is among them is not said. */
    record Parts(@Nullable Integer count) implements FeeFact {}

    /** "共支付四次": the first among them. */
    record Count(int payments) implements FeeFact {}

    /** Nothing is owed for so long. */
    record Unpaid(int months) implements FeeFact {}

    /** Payment is due when so many months are over. */
    record After(int months) implements FeeFact {}

    /** What follows holds afterwards. @param year from which year on, where that is said */
    record Later(@Nullable Integer year) implements FeeFact {}

    record Term(int months) implements FeeFact {}

    /** One thing is owed beside another. */
    record Plus() implements FeeFact {}

    /** How often a royalty is settled: changes nothing about what is owed. */
    record Settled() implements FeeFact {}

    /** Not understood, with the code of what stands in the way. */
    record Unread(RowCode code) implements FeeFact {}

    /** 许可费支付方式 */
    enum Form {
        ONE_PAYMENT,
        ENTRY_PLUS_ROYALTY,
        INSTALMENTS,
        USE_FIRST,
        OTHER
    }
}
