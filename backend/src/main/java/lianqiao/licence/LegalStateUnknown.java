package lianqiao.licence;

import java.time.LocalDate;
import java.util.Optional;
import lianqiao.licence.Finding.Level;
import lianqiao.patent.LegalState.Outcome;
import lianqiao.shared.Refusal.Text;

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
    public Optional<Finding> examine(Licence licence, LocalDate today) {
        var state = licence.patent().legalState();
        if (state.outcome(today) != Outcome.UNKNOWN) {
            return Optional.empty();
        }
        var asOf = state.asOf();
        return found(
                Level.UNKNOWN,
                "patent.legalState",
                new Text(
                        asOf == null ? "法律状态未知" : "法律状态未知（最近消息 " + asOf + "）",
                        asOf == null ? "Legal state unknown" : "Legal state unknown (last word of " + asOf + ")"),
                new Text("请按专利登记簿副本补充法律状态及日期", "Add the state and its date from the patent register"),
                asOf);
    }
}
