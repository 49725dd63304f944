package lianqiao.licence;

import java.util.Optional;
import lianqiao.licence.Circumstances.Neighbour;
import lianqiao.shared.Refusal.Text;

/** One patent, one standing declaration: two would contradict each other. */
final class AlreadyDeclared implements PublicationRule {
    @Override
    public String code() {
        return "ALREADY_DECLARED";
    }

    @Override
    public LegalSource source() {
        return LegalSource.patentLaw("50");
    }

    @Override
    public Optional<Finding> examine(Licence licence, Circumstances around) {
        return around.neighbours().stream()
                .filter(other -> licence.basis() == Basis.STATUTORY && stands(other))
                .findFirst()
                .flatMap(other -> refused(
                                "patent.number",
                                new Text("该专利已有一项发布中的开放许可声明", "An open licence of this patent is published already"),
                                new Text("请先撤回原声明", "Withdraw the other one first"))
                        .map(found -> found.about(other.licence())));
    }

    static boolean stands(Neighbour other) {
        return other.samePatent() && other.basis() == Basis.STATUTORY && other.state() == LicenceState.PUBLISHED;
    }
}
