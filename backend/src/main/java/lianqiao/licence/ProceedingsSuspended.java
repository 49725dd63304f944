package lianqiao.licence;

import java.util.Optional;
import lianqiao.patent.LegalFact;
import lianqiao.shared.Refusal.Text;

/** 中止: while ownership is disputed or a court preserves the patent, nobody knows who may license it. */
final class ProceedingsSuspended implements BarOfArticle86 {
    @Override
    public String code() {
        return "PROCEEDINGS_SUSPENDED";
    }

    @Override
    public Optional<Finding> examine(Licence licence, Circumstances around) {
        return licence.patent()
                .holds(LegalFact.Kind.PROCEEDINGS_SUSPENDED)
                .flatMap(fact -> refusedBy(
                        fact,
                        new Text(
                                "因权属纠纷或财产保全，专利程序已中止",
                                "Proceedings are suspended: a dispute on ownership, or preservation"),
                        new Text("请在中止程序结束后再声明", "Declare once the suspension is lifted")));
    }
}
