package lianqiao.need;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import lianqiao.listing.ConditionKind;
import lianqiao.patent.ApplicationNumber;
import lianqiao.shared.Refusal;

/** Whoever offers a right names it by its number: else nobody could look it up. Pure. */
final class OfferedRights {
    /** Registration numbers of the trade mark office: digits, a letter where a mark was divided. */
    private static final Pattern TRADE_MARK = Pattern.compile("G?\\d{4,9}[A-Z]?");

    /** 软著登字 numbers are written 2020SR0123456. */
    private static final Pattern SOFTWARE = Pattern.compile("\\d{4}SR[A-Z]?\\d{6,7}");

    private static final int LEAST_OF_A_BUNDLE = 2;

    private OfferedRights() {}

    static List<Refusal> missing(List<Condition> conditions) {
        var refusals = new ArrayList<Refusal>();
        for (int at = 0; at < conditions.size(); at++) {
            var condition = conditions.get(at);
            var field = "conditions[" + at + "].numbers";
            if (condition.kind() == ConditionKind.PATENT_BUNDLE
                    && condition.numbers().size() < LEAST_OF_A_BUNDLE) {
                refusals.add(PostingRefusals.bundleTooSmall(field));
            } else if (condition.kind().isRight() && condition.numbers().isEmpty()) {
                refusals.add(PostingRefusals.numberMissing(field, condition.kind()));
            }
        }
        return refusals;
    }

    /** In its one spelling, or null if it is none. */
    static @org.jspecify.annotations.Nullable String number(ConditionKind kind, String written) {
        var text = written.strip().toUpperCase(java.util.Locale.ROOT);
        return switch (kind) {
            case TRADE_MARK -> TRADE_MARK.matcher(text).matches() ? text : null;
            case SOFTWARE_COPYRIGHT -> SOFTWARE.matcher(text).matches() ? text : null;
            case PATENT_BUNDLE ->
                ApplicationNumber.parse(text) instanceof ApplicationNumber.Valid valid
                        ? valid.number().patentNumber()
                        : null;
            default -> null;
        };
    }
}
