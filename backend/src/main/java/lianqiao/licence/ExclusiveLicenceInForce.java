package lianqiao.licence;

import java.util.Optional;
import lianqiao.patent.LegalFact;
import lianqiao.shared.Refusal.Text;

/** 独占或者排他许可有效期限内: what one firm alone may use cannot be open to all. */
final class ExclusiveLicenceInForce implements BarOfArticle86 {
    @Override
    public String code() {
        return "EXCLUSIVE_LICENCE_IN_FORCE";
    }

    @Override
    public Optional<Finding> examine(Licence licence, Circumstances around) {
        return licence.patent()
                .holds(LegalFact.Kind.EXCLUSIVE_LICENCE)
                .flatMap(fact -> refusedBy(
                        fact,
                        new Text("专利处于独占或排他许可期限内", "An exclusive or sole licence is in force"),
                        new Text(
                                "请在该许可终止后再声明，或导入已解除的法律状态",
                                "Declare once that licence has ended, or bring in the state that says so")));
    }
}
