package lianqiao.licence;

import java.util.Optional;
import lianqiao.licence.Finding.Level;
import lianqiao.shared.Refusal.Text;

/** Without a title nobody finds it. An import keeps such a row as a draft. */
final class TitleMissing implements PublicationRule {
    @Override
    public String code() {
        return "TITLE_MISSING";
    }

    @Override
    public LegalSource source() {
        return LegalSource.house();
    }

    @Override
    public Optional<Finding> examine(Licence licence, Circumstances around) {
        if (!licence.declaration().title().isBlank()) {
            return Optional.empty();
        }
        return found(
                Level.WARNING,
                "title",
                new Text("没有专利名称", "The patent has no title"),
                new Text("请填写专利证书上的发明名称", "Give the title on the patent certificate"),
                null);
    }
}
