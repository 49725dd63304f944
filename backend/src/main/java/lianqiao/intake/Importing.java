package lianqiao.intake;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import lianqiao.eventlog.Decision;
import reactor.core.publisher.Mono;

/** One kind of import: how its file is read, and where what it says goes. */
interface Importing<T> {
    ImportKind kind();

    /** Columns of the file that are left out. Refuses a file that is not of this kind. */
    List<String> ignored(Path file) throws IOException;

    ImportRows<T> open(Path file) throws IOException;

    /**
     * Stores the items in the caller's transaction, and says what is to be announced of it; the caller appends.
     *
     * @return for each item, in this order, where it is kept
     */
    Mono<Decision<List<Kept>>> keep(List<T> items);
}
