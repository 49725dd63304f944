package lianqiao.licence;

import java.util.Optional;
import lianqiao.licence.Finding.Level;
import lianqiao.shared.Refusal.Text;

/** A declared term that is over offers nothing. Of what another platform once published only a warning is possible. */
final class TermOver implements PublicationRule {
    @Override
    public String code() {
        return "TERM_OVER";
    }

    @Override
    public LegalSource source() {
        return LegalSource.implementingRules("85");
    }

    @Override
    public Optional<Finding> examine(Licence licence, Circumstances around) {
        var until = licence.declaration().until();
        if (until == null || !until.isBefore(around.today())) {
            return Optional.empty();
        }
        return found(
                licence.basis() == Basis.EXTERNAL ? Level.WARNING : Level.REFUSAL,
                "until",
                new Text("许可期限已于 " + until + " 届满", "The licence term ended on " + until),
                new Text("请与权利人确认新的许可期限", "Ask the holder for the term that holds now"),
                null);
    }
}
