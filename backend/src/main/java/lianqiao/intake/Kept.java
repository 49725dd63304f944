package lianqiao.intake;

import java.util.UUID;
import lianqiao.shared.Change;
import org.jspecify.annotations.Nullable;

/**
 * Where a row's item is kept now.
 *
 * @param before what was changed, in the words of its feature, which gets it back when the import is undone; a record
 */
record Kept(UUID subject, Change change, @Nullable Object before) {
    Kept(UUID subject, Change change) {
        this(subject, change, null);
    }

    boolean isChange() {
        return change == Change.ADDED || change == Change.CHANGED;
    }

    Kept withoutBefore() {
        return new Kept(subject, change, null);
    }
}
