package lianqiao.intake;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import lianqiao.intake.FeeReader.Terms;
import lianqiao.intake.FeeStatement.Bare;
import lianqiao.intake.FeeStatement.OnePayment;
import lianqiao.intake.FeeStatement.Sum;
import lianqiao.licence.FeeTerms.LumpSum;

/** One payment, said in several cells: the sums with a unit must be one sum, and a bare number must not contradict it. */
final class OnePaymentTerms {
    private static final BigDecimal FEN = BigDecimal.valueOf(100);
    private static final BigDecimal FEN_OF_WAN = BigDecimal.valueOf(1_000_000);

    private OnePaymentTerms() {}

    static Terms of(List<FeeStatement> said) {
        List<Long> sums = said.stream().flatMap(OnePaymentTerms::sum).distinct().toList();
        List<BigDecimal> bare = said.stream().flatMap(OnePaymentTerms::bare).toList();
        if (sums.size() > 1) {
            return Terms.unread(RowCode.FEE_CONFLICT);
        }
        if (sums.isEmpty()) {
            return bare.isEmpty()
                    ? Terms.of(new LumpSum(null), RowCode.FEE_AMOUNT_MISSING)
                    : Terms.unread(withoutUnit(bare));
        }
        long fen = sums.getFirst();
        if (!bare.stream().allMatch(number -> agrees(number, fen))) {
            return Terms.unread(RowCode.FEE_CONFLICT);
        }
        return fen == 0 ? Terms.unread(RowCode.FEE_ZERO) : Terms.of(new LumpSum(fen));
    }

    /** Zero is zero in any unit; only whether it means "free" is left open. */
    static RowCode withoutUnit(List<BigDecimal> bare) {
        return bare.stream().allMatch(number -> number.signum() == 0) ? RowCode.FEE_ZERO : RowCode.FEE_UNIT_MISSING;
    }

    /** A number without unit may count 元 or 万元; it agrees if either gives the sum. */
    static boolean agrees(BigDecimal bare, long fen) {
        BigDecimal sum = BigDecimal.valueOf(fen);
        return bare.multiply(FEN).compareTo(sum) == 0
                || bare.multiply(FEN_OF_WAN).compareTo(sum) == 0;
    }

    private static Stream<Long> sum(FeeStatement one) {
        return switch (one) {
            case Sum(long fen) -> Stream.of(fen);
            case OnePayment(Long fen) when fen != null -> Stream.of(fen);
            default -> Stream.empty();
        };
    }

    private static Stream<BigDecimal> bare(FeeStatement one) {
        return one instanceof Bare(BigDecimal number) ? Stream.of(number) : Stream.empty();
    }
}
