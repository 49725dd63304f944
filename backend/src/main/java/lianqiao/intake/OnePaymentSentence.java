package lianqiao.intake;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lianqiao.intake.FeeStatement.Bare;
import lianqiao.intake.FeeStatement.OnePayment;
import lianqiao.intake.FeeStatement.Sum;
import lianqiao.intake.FeeStatement.Unread;

/** 采用一次总付的方式，在合同生效后30日内一次性全额支付所有使用费5万元: in this order, each part may be missing. */
final class OnePaymentSentence {
    private static final String DAYS = "(?:\\d+|[" + ChineseNumber.CHARACTERS + "]+)?个?(?:工作)?(?:日|天|月|年)?(?:之)?内";
    private static final String DEADLINE = "(?:自|在|于)?合同(?:生效|签订|签署)(?:之?日)?(?:起|后)?(?:的)?(?:" + DAYS + ")?";
    private static final String PAID = "(?:一次(?:性)?)?(?:全额|全款|足额)?(?:支付|付清)(?:(?:所有|全部)?的?(?:专利)?(?:许可)?(?:使用)?费用?)?";

    /** Groups: 1 the words before the sum, 2–5 the sum, 6 the words after it. */
    private static final Pattern SENTENCE = Pattern.compile("((?:" + FeeWords.ONE_PAYMENT + "[,:]?){0,2}(?:" + DEADLINE
            + ",?)?(?:" + PAID + "[:为]?)?)(?:" + FeeAmount.PATTERN + "|元)?((?:,?(?:" + DEADLINE + "|" + DAYS
            + "))?(?:[,:]?" + FeeWords.ONE_PAYMENT + ")?)");

    private OnePaymentSentence() {}

    static Optional<FeeStatement> read(String text) {
        Matcher found = SENTENCE.matcher(text);
        return found.matches() ? Optional.of(statement(found)) : Optional.empty();
    }

    private static FeeStatement statement(Matcher found) {
        String words = found.group(1) + found.group(6);
        boolean once = words.contains("一次");
        boolean sum = found.group(2) != null || found.group(3) != null;
        if (!once && !found.group(1).isEmpty()) {
            // Payable within so many days, but whether once or every year is left open.
            return new Unread(RowCode.FEE_FORM_MISSING);
        }
        if (!sum) {
            return once ? new OnePayment(null) : new Unread(RowCode.FEE_NOT_UNDERSTOOD);
        }
        if (!FeeAmount.hasUnit(found, 2)) {
            return bare(found);
        }
        Long fen = FeeAmount.fen(found, 2).orElse(null);
        if (fen == null) {
            return new Unread(RowCode.FEE_IMPLAUSIBLE);
        }
        return once ? new OnePayment(fen) : new Sum(fen);
    }

    private static FeeStatement bare(Matcher found) {
        return FeeAmount.number(found, 2)
                .<FeeStatement>map(Bare::new)
                .orElseGet(() -> new Unread(RowCode.FEE_NOT_UNDERSTOOD));
    }
}
