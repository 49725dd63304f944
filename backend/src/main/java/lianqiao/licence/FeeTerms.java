package lianqiao.licence;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import org.jspecify.annotations.Nullable;

/**
 * What a licence costs (Patent Law art. 50: a declaration states mode and standard of the fee; the modes are those of
 * the form of Implementing Rules art. 85). Money is fen, rates are basis points. What the source leaves out is absent:
 * 0 would be a price.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "mode")
@JsonSubTypes({
    @JsonSubTypes.Type(value = FeeTerms.Free.class, name = "FREE"),
    @JsonSubTypes.Type(value = FeeTerms.LumpSum.class, name = "LUMP_SUM"),
    @JsonSubTypes.Type(value = FeeTerms.Instalments.class, name = "INSTALMENTS"),
    @JsonSubTypes.Type(value = FeeTerms.Yearly.class, name = "YEARLY"),
    @JsonSubTypes.Type(value = FeeTerms.Royalty.class, name = "ROYALTY"),
    @JsonSubTypes.Type(value = FeeTerms.EntryPlusRoyalty.class, name = "ENTRY_PLUS_ROYALTY"),
    @JsonSubTypes.Type(value = FeeTerms.TrialThenPay.class, name = "TRIAL"),
    @JsonSubTypes.Type(value = FeeTerms.Negotiable.class, name = "NEGOTIABLE"),
    @JsonSubTypes.Type(value = FeeTerms.Unparsed.class, name = "UNPARSED")
})
public sealed interface FeeTerms {
    /** 免费 */
    record Free() implements FeeTerms {}

    /** 一次总付 */
    record LumpSum(@Nullable Long fen) implements FeeTerms {
        public LumpSum {
            positive(fen);
        }
    }

    /**
     * 总额内分期支付: the total, and the plan where that is said.
     *
     * @param parts how many payments, the first among them
     * @param firstFen the first payment, where it differs or is named
     * @param eachFen every other payment
     * @param every how often the others are due
     */
    record Instalments(
            @Nullable Long totalFen,
            @Nullable Integer parts,
            @Nullable Long firstFen,
            @Nullable Long eachFen,
            @Nullable Interval every)
            implements FeeTerms {
        public Instalments {
            positive(totalFen);
            positive(parts);
            positive(firstFen);
            positive(eachFen);
        }

        public Instalments(@Nullable Long totalFen, @Nullable Integer parts) {
            this(totalFen, parts, null, null, null);
        }
    }

    /**
     * 按年付费: a sum for each year, with no total named.
     *
     * @param years for how many, where that is said
     */
    record Yearly(@Nullable Long fenPerYear, @Nullable Integer years) implements FeeTerms {
        public Yearly {
            positive(fenPerYear);
            positive(years);
        }
    }

    /**
     * 提成: a rate on a base, or a sum per unit.
     *
     * @param words what is counted (台, 亩, 吨 …) where the base is UNIT; the base in the source's words where it is OTHER
     */
    record Royalty(
            @Nullable RoyaltyBase base,
            @Nullable RateRange rate,
            @Nullable Long fenPerUnit,
            @Nullable String words) implements FeeTerms {
        public Royalty {
            positive(fenPerUnit);
        }

        public Royalty(@Nullable RoyaltyBase base, @Nullable RateRange rate, @Nullable Long fenPerUnit) {
            this(base, rate, fenPerUnit, null);
        }
    }

    /** 入门费 + 提成 */
    record EntryPlusRoyalty(@Nullable Long entryFen, Royalty royalty) implements FeeTerms {
        public EntryPlusRoyalty {
            positive(entryFen);
            if (royalty == null) {
                throw new IllegalArgumentException("an entry fee without a royalty is a lump sum");
            }
        }
    }

    /** 先试用后付费, 先使用后付费: used without paying for some months, then one of the others. */
    record TrialThenPay(@Nullable Integer months, @Nullable FeeTerms then) implements FeeTerms {
        public TrialThenPay {
            positive(months);
            if (then instanceof TrialThenPay) {
                throw new IllegalArgumentException("a trial cannot be followed by another trial");
            }
        }
    }

    /** 面议: states no standard, so it is never a statutory declaration. */
    record Negotiable() implements FeeTerms {}

    /** What an import brought and nobody understood yet; the code says why. */
    record Unparsed(String text, String code) implements FeeTerms {
        public Unparsed {
            // No database takes NUL in a text.
            text = text == null ? "" : text.replace("\0", "");
            code = code == null ? "FEE_NOT_UNDERSTOOD" : code.replace("\0", "");
        }
    }

    /** On what a royalty is reckoned. 销售额 is not 净销售额 and 净利润 not 利润: which of them was meant decides what is owed. */
    enum RoyaltyBase {
        NET_SALES,
        SALES,
        PROFIT,
        NET_PROFIT,
        UNIT,
        OTHER
    }

    /** How often a payment is due. */
    enum Interval {
        MONTH,
        QUARTER,
        YEAR
    }

    @JsonIgnore
    default FeeMode feeMode() {
        return switch (this) {
            case Free _ -> FeeMode.FREE;
            case LumpSum _ -> FeeMode.LUMP_SUM;
            case Instalments _ -> FeeMode.INSTALMENTS;
            case Yearly _ -> FeeMode.YEARLY;
            case Royalty _ -> FeeMode.ROYALTY;
            case EntryPlusRoyalty _ -> FeeMode.ENTRY_PLUS_ROYALTY;
            case TrialThenPay _ -> FeeMode.TRIAL;
            case Negotiable _ -> FeeMode.NEGOTIABLE;
            case Unparsed _ -> FeeMode.UNPARSED;
        };
    }

    /** Whether mode and standard are both stated, so that a firm knows what it would owe. */
    @JsonIgnore
    default boolean isComplete() {
        return switch (this) {
            case Free _ -> true;
            case LumpSum(var fen) -> fen != null;
            case Instalments instalments -> instalments.totalFen() != null;
            case Yearly(var fen, var _) -> fen != null;
            case Royalty royalty -> isComplete(royalty);
            case EntryPlusRoyalty(var entry, var royalty) -> entry != null && royalty.isComplete();
            case TrialThenPay(var months, var then) -> months != null && then != null && then.isComplete();
            case Negotiable _, Unparsed _ -> false;
        };
    }

    private static boolean isComplete(Royalty royalty) {
        return switch (royalty.base()) {
            case UNIT -> royalty.fenPerUnit() != null;
            case OTHER -> royalty.words() != null && royalty.rate() != null;
            case null -> false;
            default -> royalty.rate() != null;
        };
    }

    /** The fixed sum, where one is stated; 0 only where the licence is free. A sum for each year is none: nobody said how many. */
    @JsonIgnore
    default @Nullable Long fixedFen() {
        return switch (this) {
            case Free _ -> 0L;
            case LumpSum(var fen) -> fen;
            case Instalments instalments -> instalments.totalFen();
            case EntryPlusRoyalty(var entry, var _) -> entry;
            case TrialThenPay(var _, var then) -> then == null ? null : then.fixedFen();
            case Yearly _, Royalty _, Negotiable _, Unparsed _ -> null;
        };
    }

    private static void positive(@Nullable Number amount) {
        if (amount != null && amount.longValue() <= 0) {
            throw new IllegalArgumentException("an amount is positive, or absent where the source leaves it out");
        }
    }
}
