package lianqiao.intake;

import java.io.Closeable;
import java.io.IOException;
import java.util.Optional;

/** The rows of a file one at a time, whatever its format. */
interface TableRows extends Closeable {
    /** Empty at the end of the file. */
    Optional<RawRow> next() throws IOException;
}
