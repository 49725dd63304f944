package lianqiao.licence;

import java.time.LocalDate;
import java.util.UUID;
import lianqiao.shared.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * What a rule found: a named reason, where, how to mend it, and the clause it rests on. A rule that finds nothing has passed.
 *
 * @param asOf day of the last word, where nothing newer is known
 * @param licence the other licence that it is about, to be opened beside this one
 */
public record Finding(
        Level level,
        String code,
        @Nullable String field,
        Refusal.Text message,
        Refusal.Text hint,
        LegalSource source,
        @Nullable LocalDate asOf,
        @Nullable UUID licence) {

    /** What follows from it. */
    public enum Level {
        /** Must not be published. */
        REFUSAL,
        /** Neither passed nor refused: nobody can say, and readers are told so. */
        UNKNOWN,
        /** May be published, but look at it. */
        WARNING
    }

    /** A fault of the form itself, beside what the rules find. */
    static Finding ofFault(Refusal fault) {
        return new Finding(
                Level.REFUSAL,
                fault.code(),
                fault.field(),
                fault.message(),
                fault.hint(),
                LegalSource.house(),
                null,
                null);
    }

    Finding about(UUID other) {
        return new Finding(level, code, field, message, hint, source, asOf, other);
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
