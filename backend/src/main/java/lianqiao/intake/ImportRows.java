package lianqiao.intake;

import java.io.Closeable;
import java.io.IOException;
import java.util.Optional;

/** The rows of one file, read and decided one after the other. */
interface ImportRows<T> extends Closeable {
    /** Empty at the end of the file. */
    Optional<RowOutcome<T>> next() throws IOException;
}
