package lianqiao.need;

import java.util.UUID;
import lianqiao.shared.Change;
import org.jspecify.annotations.Nullable;

/**
 * What became of a row of an import.
 *
 * @param before what was changed; {@link NeedImports#undo} takes it as JSON
 */
public record ExternalNeedOutcome(
        UUID need, Change change, @Nullable Object before) {}
