package lianqiao.licence;

import java.util.Optional;
import lianqiao.licence.Circumstances.Neighbour;
import lianqiao.licence.Finding.Level;
import lianqiao.shared.Refusal.Text;

/** The same number in any spelling is the same patent: its other licence is shown before a second one is entered. */
final class SamePatentListed implements PublicationRule {
    @Override
    public String code() {
        return "SAME_PATENT_LISTED";
    }

    @Override
    public LegalSource source() {
        return LegalSource.house();
    }

    @Override
    public Optional<Finding> examine(Licence licence, Circumstances around) {
        return around.neighbours().stream()
                .filter(other -> other.samePatent() && !AlreadyDeclared.stands(other))
                .filter(other -> !other.licence().equals(licence.claim()))
                .findFirst()
                .flatMap(other -> found(
                                Level.WARNING,
                                "patent.number",
                                new Text(
                                        "该专利号已有一条许可信息：" + other.title(),
                                        "This patent is listed already: " + other.title()),
                                hint(other),
                                null)
                        .map(found -> found.about(other.licence())));
    }

    private static Text hint(Neighbour other) {
        return other.basis() == Basis.EXTERNAL
                ? new Text("该信息来自其他平台：可以认领，不必重填", "It was published elsewhere: claim it instead of entering it again")
                : new Text("请打开核对，避免重复", "Open it and compare, so that it is not entered twice");
    }
}
