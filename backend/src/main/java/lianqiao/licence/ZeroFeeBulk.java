package lianqiao.licence;

import java.util.Optional;
import lianqiao.licence.FeeTerms.Free;
import lianqiao.licence.Finding.Level;
import lianqiao.shared.Refusal.Text;

/** Free licences by the dozen are more often made for a figure than for a firm (Implementing Rules art. 88: nothing hidden, nothing feigned). */
final class ZeroFeeBulk implements PublicationRule {
    @Override
    public String code() {
        return "ZERO_FEE_BULK";
    }

    @Override
    public LegalSource source() {
        return LegalSource.implementingRules("88");
    }

    @Override
    public Optional<Finding> examine(Licence licence, Circumstances around) {
        var all = around.freeLately() + 1;
        if (!(licence.declaration().feeTerms() instanceof Free)
                || all < around.settings().freeBulk()) {
            return Optional.empty();
        }
        var days = around.settings().freeWithin().toDays();
        return found(
                Level.WARNING,
                "feeTerms",
                new Text(
                        "该单位 " + days + " 天内的免费许可已达 " + all + " 件",
                        all + " free licences of this holder within " + days + " days"),
                new Text("请确认每件都有真实的许可意愿；主管部门可以看到此提示", "Make sure that each is meant: the authority sees this note"),
                null);
    }
}
