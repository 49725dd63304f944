package lianqiao.licence;

import java.time.LocalDate;
import lianqiao.shared.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * What a rule found: a named reason, where, how to mend it, and the clause it rests on. A rule that finds nothing has passed.
 *
 * @param asOf day of the last word, where nothing newer is known
 */
public record Finding(
        Level level,
        String code,
        @Nullable String field,
        Refusal.Text message,
        Refusal.Text hint,
        LegalSource source,
        @Nullable LocalDate asOf) {

    /** What follows from it. */
    public enum Level {
        /** Must not be published. */
        REFUSAL,
        /** Neither passed nor refused: nobody can say, and readers are told so. */
        UNKNOWN,
        /** May be published, but look at it. */
        WARNING
    }

    Refusal toRefusal() {
        return Refusal.of(
                code,
                field,
                message.zh(),
                message.en(),
                hint.zh() + "（依据：" + source.zh() + "）",
                hint.en() + " (source: " + source.en() + ")");
    }
}
