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

    /** 总额内分期支付: the total, and in how many parts where that is said. */
    record Instalments(@Nullable Long totalFen, @Nullable Integer parts) implements FeeTerms {
        public Instalments {
            positive(totalFen);
            positive(parts);
        }
    }

    /** 提成: a rate on net sales or profit, or a sum per unit. */
    record Royalty(
            @Nullable RoyaltyBase base,
            @Nullable RateRange rate,
            @Nullable Long fenPerUnit) implements FeeTerms {
        public Royalty {
            positive(fenPerUnit);
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

    /** 先试用后付费: free for some months, then one of the others. */
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

    /** On what a royalty is reckoned. */
    enum RoyaltyBase {
        NET_SALES,
        PROFIT,
        UNIT
    }

    @JsonIgnore
    default FeeMode feeMode() {
        return switch (this) {
            case Free _ -> FeeMode.FREE;
            case LumpSum _ -> FeeMode.LUMP_SUM;
            case Instalments _ -> FeeMode.INSTALMENTS;
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
            case Instalments(var total, var _) -> total != null;
            case Royalty(var base, var rate, var perUnit) ->
                base == RoyaltyBase.UNIT ? perUnit != null : base != null && rate != null;
            case EntryPlusRoyalty(var entry, var royalty) -> entry != null && royalty.isComplete();
            case TrialThenPay(var months, var then) -> months != null && then != null && then.isComplete();
            case Negotiable _, Unparsed _ -> false;
        };
    }

    /** The fixed sum, where one is stated; 0 only where the licence is free. */
    @JsonIgnore
    default @Nullable Long fixedFen() {
        return switch (this) {
            case Free _ -> 0L;
            case LumpSum(var fen) -> fen;
            case Instalments(var total, var _) -> total;
            case EntryPlusRoyalty(var entry, var _) -> entry;
            case TrialThenPay(var _, var then) -> then == null ? null : then.fixedFen();
            case Royalty _, Negotiable _, Unparsed _ -> null;
        };
    }

    private static void positive(@Nullable Number amount) {
        if (amount != null && amount.longValue() <= 0) {
            throw new IllegalArgumentException("an amount is positive, or absent where the source leaves it out");
        }
    }
}
