package lianqiao.licence;

import java.util.Optional;
import lianqiao.licence.Finding.Level;
import lianqiao.shared.Refusal.Text;

/** Another patent of the same holder under nearly the same title: perhaps two patents, perhaps a number mistyped. */
final class NearDuplicate implements PublicationRule {
    @Override
    public String code() {
        return "NEAR_DUPLICATE";
    }

    @Override
    public LegalSource source() {
        return LegalSource.house();
    }

    @Override
    public Optional<Finding> examine(Licence licence, Circumstances around) {
        var title = licence.declaration().title();
        return around.neighbours().stream()
                .filter(other -> !other.samePatent()
                        && TitleLikeness.of(title, other.title())
                                >= around.settings().alike())
                .findFirst()
                .flatMap(other -> found(
                                Level.WARNING,
                                "title",
                                new Text(
                                        "该单位另有名称几乎相同的许可：" + other.title(),
                                        "The same holder has a licence of nearly the same title: " + other.title()),
                                new Text("请核对专利号，确认是两件专利", "Check the number: are these two patents?"),
                                null)
                        .map(found -> found.about(other.licence())));
    }
}
