package lianqiao.licence;

import java.util.Optional;
import lianqiao.patent.LegalState.Standing;
import lianqiao.shared.Refusal.Text;

/** An open licence is declared after the grant is announced. */
final class NotGranted implements PublicationRule {
    @Override
    public String code() {
        return "NOT_GRANTED";
    }

    @Override
    public LegalSource source() {
        return LegalSource.implementingRules("85");
    }

    @Override
    public boolean ofThePatent() {
        return true;
    }

    @Override
    public Optional<Finding> examine(Licence licence, Circumstances around) {
        var patent = licence.patent();
        var later = patent.grantedOn() != null && patent.grantedOn().isAfter(around.today());
        if (patent.legalState().standing() != Standing.NOT_GRANTED && !later) {
            return Optional.empty();
        }
        return refused(
                "patent.grantedOn",
                new Text("专利尚未公告授权", "The grant of the patent has not been announced"),
                new Text("请在授权公告后再发布", "Publish it once the grant is announced"));
    }
}
