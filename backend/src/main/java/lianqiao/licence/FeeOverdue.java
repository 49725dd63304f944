package lianqiao.licence;

import java.util.Optional;
import lianqiao.patent.LegalFact;
import lianqiao.shared.Refusal.Text;

/** 没有按照规定缴纳年费: whose annual fee is unpaid may be gone tomorrow. */
final class FeeOverdue implements BarOfArticle86 {
    @Override
    public String code() {
        return "ANNUAL_FEE_OVERDUE";
    }

    @Override
    public Optional<Finding> examine(Licence licence, Circumstances around) {
        return licence.patent()
                .holds(LegalFact.Kind.FEE_OVERDUE)
                .flatMap(fact -> refusedBy(
                        fact,
                        new Text("专利年费未按规定缴纳", "The annual fee is overdue"),
                        new Text(
                                "请补缴年费和滞纳金，并导入新的法律状态",
                                "Pay the fee and the surcharge, then bring in the new legal state")));
    }
}
