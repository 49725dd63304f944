package lianqiao.intake;

import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import lianqiao.eventlog.Decision;
import lianqiao.shared.Change;
import org.jspecify.annotations.Nullable;

/**
 * Where a row's item is kept now.
 *
 * @param subject absent where it is kept nowhere
 * @param before what was changed, in the words of its feature, which gets it back when the import is undone; a record
 * @param refused why it is kept nowhere, which only the tables could tell
 */
record Kept(
        @Nullable UUID subject,
        Change change,
        @Nullable Object before,
        @Nullable Finding refused) {
    Kept(UUID subject, Change change) {
        this(subject, change, null, null);
    }

    Kept(UUID subject, Change change, @Nullable Object before) {
        this(subject, change, before, null);
    }

    /** What a feature decided about a batch, told as where its rows are kept. */
    static <T> Decision<List<Kept>> each(Decision<List<T>> done, Function<T, Kept> kept) {
        return new Decision<>(done.answer().stream().map(kept).toList(), done.events());
    }

    static Kept nowhere(Finding refused) {
        return new Kept(null, Change.NONE, null, refused);
    }

    boolean isChange() {
        return change == Change.ADDED || change == Change.CHANGED;
    }

    Kept withoutBefore() {
        return new Kept(subject, change, null, refused);
    }
}
