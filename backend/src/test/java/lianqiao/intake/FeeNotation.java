package lianqiao.intake;

import java.util.List;
import java.util.stream.Collectors;
import lianqiao.licence.FeeTerms;
import lianqiao.licence.FeeTerms.EntryPlusRoyalty;
import lianqiao.licence.FeeTerms.Free;
import lianqiao.licence.FeeTerms.Instalments;
import lianqiao.licence.FeeTerms.LumpSum;
import lianqiao.licence.FeeTerms.Negotiable;
import lianqiao.licence.FeeTerms.Royalty;
import lianqiao.licence.FeeTerms.RoyaltyBase;
import lianqiao.licence.FeeTerms.TrialThenPay;
import lianqiao.licence.FeeTerms.Unparsed;
import lianqiao.licence.FeeTerms.Yearly;
import org.jspecify.annotations.Nullable;

/** Fee terms short enough for a table: sums in fen, rates in basis points, ? for what is absent, codes behind an exclamation mark. */
final class FeeNotation {
    private FeeNotation() {}

    static String of(FeeReading reading) {
        List<RowCode> codes = reading.codes();
        return of(reading.terms())
                + (reading.terms() instanceof Unparsed || codes.isEmpty()
                        ? ""
                        : " ! " + codes.stream().map(RowCode::name).collect(Collectors.joining(" ")));
    }

    static String of(@Nullable FeeTerms terms) {
        return switch (terms) {
            case null -> "?";
            case Free _ -> "FREE";
            case Negotiable _ -> "NEGOTIABLE";
            case Unparsed unparsed -> "TEXT " + unparsed.code();
            case LumpSum(var fen) -> "LUMP " + told(fen);
            case Yearly(var fen, var years) -> "YEARLY " + told(fen) + (years == null ? "" : " x" + years);
            case Instalments plan -> plan(plan);
            case Royalty royalty -> royalty(royalty);
            case EntryPlusRoyalty(var fen, var royalty) -> "ENTRY " + told(fen) + " + " + royalty(royalty);
            case TrialThenPay(var months, var then) -> "TRIAL " + told(months) + " > " + of(then);
        };
    }

    private static String plan(Instalments plan) {
        return "INSTALMENTS " + told(plan.totalFen())
                + (plan.parts() == null ? "" : " n" + plan.parts())
                + (plan.firstFen() == null ? "" : " first " + plan.firstFen())
                + (plan.eachFen() == null ? "" : " each " + plan.eachFen())
                + (plan.every() == null ? "" : " " + plan.every());
    }

    private static String royalty(Royalty royalty) {
        if (royalty.base() == RoyaltyBase.UNIT) {
            return "ROYALTY UNIT " + told(royalty.fenPerUnit()) + "/" + royalty.words();
        }
        var rate = royalty.rate();
        String rates = rate == null ? "?" : rate.minBp() + (rate.minBp() == rate.maxBp() ? "" : "-" + rate.maxBp());
        return "ROYALTY " + told(royalty.base()) + " " + rates + (royalty.words() == null ? "" : " " + royalty.words());
    }

    private static String told(@Nullable Object value) {
        return value == null ? "?" : value.toString();
    }
}
