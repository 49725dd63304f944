package lianqiao.intake;

import java.util.List;
import lianqiao.access.Permission;
import lianqiao.eventlog.Decision;
import lianqiao.shared.Actor;
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
     * @return for each item, in this order, where it is kept
     */
    Mono<Decision<List<Kept>>> keep(Actor actor, List<T> items);
}
