package lianqiao.licence;

import java.util.List;
import java.util.UUID;
import lianqiao.shared.Change;
import org.jspecify.annotations.Nullable;

/**
 * What became of a row of an import.
 *
 * @param before what was changed; {@link LicenceImports#undo} takes it as JSON
 * @param warnings codes of the rules, TITLE_MISSING and TERM_OVER among them
 */
public record ExternalOutcome(
        UUID licence,
        Change change,
        List<String> warnings,
        @Nullable Object before) {
    ExternalOutcome(UUID licence, Change change, List<String> warnings) {
        this(licence, change, warnings, null);
    }
}
