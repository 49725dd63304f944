package lianqiao.finance;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import lianqiao.shared.Regions;
import lianqiao.shared.TextLimits;
import org.jspecify.annotations.Nullable;

/** What the two forms have in common: sums, rates, terms and lists of codes, every fault told to the same limits. */
final class FormNumbers {
    /** A thousand milliard yuan in fen: nobody lends so much, and sums of several stay far below a long's end. */
    private static final long MOST_FEN = 100_000_000_000_000L;

    private static final int MOST_MONTHS = 600;
    static final int WHOLE_BP = 10_000;

    private final TextLimits limits;

    FormNumbers(TextLimits limits) {
        this.limits = limits;
    }

    @Nullable
    Long fen(String field, @Nullable Long fen) {
        return refuse(field, fen, fen == null || fen > 0 && fen <= MOST_FEN);
    }

    @Nullable
    Integer months(String field, @Nullable Integer months) {
        return refuse(field, months, months == null || months > 0 && months <= MOST_MONTHS);
    }

    /** 0 is a rate: an interest-free loan. */
    @Nullable
    Integer basisPoints(String field, @Nullable Integer points) {
        return refuse(field, points, points == null || points >= 0 && points <= WHOLE_BP);
    }

    <N extends Comparable<N>> void ordered(String field, @Nullable N least, @Nullable N most) {
        if (least != null && most != null && least.compareTo(most) > 0) {
            limits.refuse(FinanceRefusals.reversed(field));
        }
    }

    List<String> codes(String field, @Nullable List<@Nullable String> written, Predicate<String> known) {
        var codes = limits.texts(field, written, 40, 60).stream().distinct().toList();
        codes.stream()
                .filter(known.negate())
                .forEach(code -> limits.refuse(FinanceRefusals.unknownChoice(field, code)));
        return codes;
    }

    List<String> regions(String field, @Nullable List<@Nullable String> written) {
        var codes = limits.texts(field, written, 60, 20).stream().distinct().toList();
        codes.stream()
                .filter(code -> !Regions.exists(code))
                .forEach(code -> limits.refuse(Regions.unknown(field, code)));
        return codes;
    }

    static <E> List<E> distinct(@Nullable List<@Nullable E> written) {
        List<E> distinct = new ArrayList<>();
        for (E one : written == null ? List.<@Nullable E>of() : written) {
            if (one != null && !distinct.contains(one)) {
                distinct.add(one);
            }
        }
        return distinct;
    }

    private <N> @Nullable N refuse(String field, @Nullable N number, boolean fits) {
        if (!fits) {
            limits.refuse(FinanceRefusals.range(field));
        }
        return number;
    }
}
