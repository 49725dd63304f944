package lianqiao.licence;

import java.util.Optional;
import lianqiao.shared.Refusal.Text;

/** The licence term is part of the declaration, and nobody can license beyond the end of protection. */
final class TermExceedsPatent implements PublicationRule {
    @Override
    public String code() {
        return "TERM_EXCEEDS_PATENT";
    }

    @Override
    public LegalSource source() {
        return new LegalSource(
                "专利法第42条、专利法实施细则第85条", "Patent Law art. 42, Implementing Rules of the Patent Law art. 85");
    }

    @Override
    public Optional<Finding> examine(Licence licence, Circumstances around) {
        var until = licence.declaration().until();
        var end = licence.patent().endsAtLatest();
        if (until == null || !until.isAfter(end)) {
            return Optional.empty();
        }
        return refused(
                "until",
                new Text(
                        "许可期限至 " + until + "，超过专利权期限 " + end,
                        "The licence runs to " + until + ", beyond the patent's end on " + end),
                new Text("许可期限最迟填 " + end, "Let it end on " + end + " at the latest"));
    }
}
