package lianqiao.intake;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import lianqiao.shared.Actor;
import org.jspecify.annotations.Nullable;

/**
 * A file that somebody gave to be imported.
 *
 * @param actor who gave it; what it brings is announced in this name
 * @param lines of the file, to tell how far it is; a row may have several
 * @param ignored heads of columns that nobody knows
 * @param cursor the last row that is committed
 * @param kind of {@link Importing#kind()}
 * @param dryRun nothing is stored
 * @param folder name of the spool folder that holds the file; absent for one of before folders had names
 * @param reading absent where the worker is to find out itself
 * @param failure code of {@link FileFault}, and where
 */
record ImportJob(
        UUID id,
        String kind,
        ImportState state,
        String fileName,
        String sha256,
        long bytes,
        long lines,
        List<String> ignored,
        Actor actor,
        int cursor,
        @Nullable String failure,
        Instant createdAt,
        @Nullable Instant startedAt,
        @Nullable Instant finishedAt,
        boolean dryRun,
        @Nullable Reading reading,
        @Nullable UUID folder) {

    /** As found out when it was given; refused for a file that nobody has looked at yet. */
    Reading known() {
        if (reading == null) {
            throw ImportFault.STATE.asException();
        }
        return reading;
    }
}
