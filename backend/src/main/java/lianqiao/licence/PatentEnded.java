package lianqiao.licence;

import java.util.Optional;
import lianqiao.patent.LegalState.Standing;
import lianqiao.shared.Refusal.Text;

/** What has ended, by time, by unpaid fees or by invalidation, can no longer be licensed. */
final class PatentEnded implements PublicationRule {
    @Override
    public String code() {
        return "PATENT_ENDED";
    }

    @Override
    public LegalSource source() {
        return LegalSource.patentLaw("42, 44, 47");
    }

    @Override
    public boolean ofThePatent() {
        return true;
    }

    @Override
    public Optional<Finding> examine(Licence licence, Circumstances around) {
        var patent = licence.patent();
        var over = patent.endsAtLatest().isBefore(around.today());
        if (patent.legalState().standing() != Standing.ENDED && !over) {
            return Optional.empty();
        }
        return refused(
                "patent.endsOn",
                new Text(
                        over ? "专利权最迟已于 " + patent.endsAtLatest() + " 终止" : "专利权已终止或被宣告无效",
                        over
                                ? "The patent ended on " + patent.endsAtLatest() + " at the latest"
                                : "The patent has ended or was invalidated"),
                new Text(
                        "已终止的专利任何人都可以实施，无需许可；请核对专利号",
                        "Anyone may use an ended patent without a licence; check its number"));
    }
}
