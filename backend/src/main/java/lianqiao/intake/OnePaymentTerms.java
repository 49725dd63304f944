package lianqiao.intake;

import java.util.List;
import java.util.stream.Stream;
import lianqiao.intake.FeeFact.Bare;
import lianqiao.intake.FeeFact.BareEntry;
import lianqiao.intake.FeeFact.BareTotal;
import lianqiao.intake.FeeFact.Named;
import lianqiao.intake.FeeFact.Sum;
import lianqiao.intake.FeeFact.Term;
import lianqiao.intake.FeeFact.Total;
import lianqiao.intake.FeeReader.Terms;
import lianqiao.licence.FeeTerms.LumpSum;

/** One payment, said in several cells: the sums with a unit must be one sum, and a bare number must not contradict it. */
final class OnePaymentTerms {
    private OnePaymentTerms() {}

    static Terms of(FeeFacts facts) {
        if (!facts.only(Named.class, Sum.class, Total.class, Bare.class, BareTotal.class, Term.class)) {
            return Terms.unread(RowCode.FEE_CONFLICT);
        }
        List<Long> sums = Stream.concat(
                        facts.each(Sum.class).map(Sum::fen),
                        facts.each(Total.class).map(Total::fen))
                .distinct()
                .toList();
        if (sums.size() > 1) {
            return Terms.unread(RowCode.FEE_CONFLICT);
        }
        if (sums.isEmpty()) {
            return facts.has(Bare.class) || facts.has(BareTotal.class)
                    ? Terms.unread(withoutUnit(facts))
                    : Terms.of(new LumpSum(null), RowCode.FEE_AMOUNT_MISSING);
        }
        return stated(facts, sums.getFirst());
    }

    private static Terms stated(FeeFacts facts, long fen) {
        boolean confirmed = facts.bareNumbersAgree(fen)
                && facts.each(BareTotal.class).allMatch(bare -> FeeFacts.agrees(bare.number(), fen));
        if (!confirmed) {
            return Terms.unread(RowCode.FEE_CONFLICT);
        }
        if (fen == 0) {
            return Terms.unread(RowCode.FEE_ZERO);
        }
        Terms terms = Terms.of(new LumpSum(fen));
        return facts.has(Term.class) ? terms.with(RowCode.FEE_FOR_A_TERM) : terms;
    }

    /** Zero is zero in any unit; only whether it means "free" is left open. */
    static RowCode withoutUnit(FeeFacts facts) {
        boolean zero = !facts.has(BareTotal.class)
                && facts.each(Bare.class).allMatch(bare -> bare.number().signum() == 0)
                && facts.each(BareEntry.class).allMatch(bare -> bare.number().signum() == 0);
        return zero ? RowCode.FEE_ZERO : RowCode.FEE_UNIT_MISSING;
    }
}
