package lianqiao.intake;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import lianqiao.access.Permission;
import lianqiao.eventlog.Decision;
import lianqiao.eventlog.NewEvent;
import lianqiao.shared.Actor;
import lianqiao.shared.Refusal;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/**
 * One kind of import: a bean of it is all that a further kind needs. It says what its columns are, how a row is understood and
 * where that goes; formats, mapping, dry run, report and undo are the same for all.
 */
interface Importing<T> {
    /** As addresses and the table of imports name it: {@code licences}. */
    String kind();

    /** Who may give such a file. */
    Permission permission();

    /** What it is called, where the pages have no words of their own for it. */
    default Refusal.@Nullable Text title() {
        return null;
    }

    /** Who may give it in fact, where that is fewer than who has the permission. */
    default boolean isOpenTo(Actor actor) {
        return permission().allows(actor);
    }

    /** The columns in the order of the template. */
    List<? extends Field> fields();

    /** A file must have a column of each of these sets. */
    List<List<Field>> needed();

    /** For one file, from its first row. */
    RowReader<T> reader(Header header);

    /**
     * Stores the items in the caller's transaction, and says what is to be announced of it; the caller appends.
     *
     * @param actor who gave the file
     * @return for each item, in this order, where it is kept; what is added or changed is announced by one event whose subject it
     *     is
     */
    Mono<Decision<List<Kept>>> keep(Actor actor, List<T> items);

    /** The same for a feature that remembers which import brought what. */
    default Mono<Decision<List<Kept>>> keep(ImportJob job, List<T> items) {
        return keep(job.actor(), items);
    }

    /** Most rows that are kept in one transaction, where that is fewer than for others. */
    default int most() {
        return Integer.MAX_VALUE;
    }

    /**
     * What is kept there, as a person reads it: by names that the pages translate ({@code title}, {@code fee}). In the caller's
     * transaction, so that a trial sees what it tried.
     */
    default Mono<Map<UUID, Map<String, String>>> look(Collection<UUID> subjects) {
        return Mono.just(Map.of());
    }

    /** Whether {@link #undo} is offered. */
    default boolean isUndoable() {
        return false;
    }

    /**
     * Events that follow from an import by themselves and are put right when it is undone, so that they keep nobody from undoing it; one
     * whose body says {@code kept} is a person's word all the same.
     */
    default Set<String> followedBy() {
        return Set.of();
    }

    /** Whether each row is announced by an event of its own, also where several rows are about one thing. */
    default boolean announcesEachRow() {
        return false;
    }

    /**
     * Takes items back in the caller's transaction: what was added is removed, what was changed is as it was before. What
     * somebody changed since is left alone.
     *
     * @return for each item the event that announces it, with the item as its subject; none for what is left alone
     */
    default Mono<List<NewEvent>> undo(List<Undoing> items) {
        return Mono.error(ImportFault.NOT_UNDOABLE::asException);
    }
}
