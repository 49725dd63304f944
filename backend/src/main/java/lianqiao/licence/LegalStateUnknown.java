package lianqiao.licence;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import lianqiao.licence.Finding.Level;
import lianqiao.patent.LegalFact;
import lianqiao.patent.LegalState.Outcome;
import lianqiao.shared.Refusal.Text;
import org.jspecify.annotations.Nullable;

/** No public source tells the legal state of most patents: neither a pass nor a refusal, and shown with its date. */
final class LegalStateUnknown implements PublicationRule {
    @Override
    public String code() {
        return "LEGAL_STATE_UNKNOWN";
    }

    @Override
    public LegalSource source() {
        return LegalSource.implementingRules("86");
    }

    @Override
    public Optional<Finding> examine(Licence licence, Circumstances around) {
        var state = licence.patent().legalState();
        var untold = licence.patent().untold();
        var known = state.outcome(around.today()) != Outcome.UNKNOWN;
        if (known && (untold.isEmpty() || state.outcome(around.today()) == Outcome.REFUSED)) {
            return Optional.empty();
        }
        var asOf = state.asOf();
        return found(
                Level.UNKNOWN,
                "patent.legalState",
                known ? parts(untold) : whole(asOf),
                new Text("请按专利登记簿副本补充法律状态及日期", "Add the state and its date from the patent register"),
                asOf);
    }

    private static Text whole(@Nullable LocalDate asOf) {
        return new Text(
                asOf == null ? "法律状态未知" : "法律状态未知（最近消息 " + asOf + "）",
                asOf == null ? "Legal state unknown" : "Legal state unknown (last word of " + asOf + ")");
    }

    /** In force by a file of the register that says nothing of pledges, fees and the like. */
    private static Text parts(Set<LegalFact.Kind> untold) {
        return new Text(
                "有效，但以下情形未知：" + words(untold, LegalStateUnknown::zh),
                "In force, but nobody has told of: " + words(untold, LegalStateUnknown::en));
    }

    private static String words(Set<LegalFact.Kind> kinds, Function<LegalFact.Kind, String> word) {
        return kinds.stream().map(word).collect(Collectors.joining("、"));
    }

    private static String zh(LegalFact.Kind kind) {
        return switch (kind) {
            case FEE_OVERDUE -> "年费";
            case PLEDGED -> "质押";
            case EXCLUSIVE_LICENCE -> "独占或排他许可";
            case PROCEEDINGS_SUSPENDED -> "中止程序";
        };
    }

    private static String en(LegalFact.Kind kind) {
        return switch (kind) {
            case FEE_OVERDUE -> "annual fees";
            case PLEDGED -> "pledges";
            case EXCLUSIVE_LICENCE -> "exclusive licences";
            case PROCEEDINGS_SUSPENDED -> "suspensions";
        };
    }
}
