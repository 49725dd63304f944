package lianqiao.intake;

import de.siegmar.fastcsv.reader.CsvParseException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.BooleanSupplier;
import lianqiao.shared.ConflictException;
import lianqiao.shared.RefusedException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.NonTransientDataAccessException;

/**
 * One worker's way through one file: it reads from the first row, to know again which numbers have come, and writes from the
 * cursor on. While a batch is being committed the next one is read.
 */
final class ImportRun<T> {
    private static final Logger LOG = LoggerFactory.getLogger(ImportRun.class);

    private final Importing<T> kind;
    private final ImportJob job;
    private final UUID me;
    private final BatchWriter writer;
    private final IntakeSettings settings;
    private final BooleanSupplier mayGoOn;

    ImportRun(
            Importing<T> kind,
            ImportJob job,
            UUID me,
            BatchWriter writer,
            IntakeSettings settings,
            BooleanSupplier mayGoOn) {
        this.kind = kind;
        this.job = job;
        this.me = me;
        this.writer = writer;
        this.settings = settings;
        this.mayGoOn = mayGoOn;
    }

    /**
     * How a run ended.
     *
     * @param stopped before the end of the file, because the portal stops
     * @param failure why the file could not be read any further
     */
    record End(boolean stopped, @Nullable String failure) {
        ImportState state(ImportJob job) {
            if (failure != null) {
                return ImportState.FAILED;
            }
            ImportState done = job.dryRun() ? ImportState.CHECKED : ImportState.DONE;
            return job.state() == ImportState.UNDOING ? ImportState.UNDONE : done;
        }
    }

    /** Goes to the end of the file, or as far as it can. */
    End run(Path file) {
        try (ImportRows<T> rows = MappedRows.open(kind, file, reading(file))) {
            Batch<T> next = read(rows, job.cursor());
            while (!next.rows().isEmpty()) {
                if (!mayGoOn.getAsBoolean()) {
                    return new End(true, null);
                }
                Batch<T> now = next;
                CompletableFuture<Void> writing =
                        CompletableFuture.runAsync(() -> write(now), Thread::startVirtualThread);
                next = read(rows, now.last());
                join(writing);
            }
            return new End(false, null);
        } catch (CsvParseException | IOException | UncheckedIOException unreadable) {
            LOG.warn("import {} cannot be read on: {}", job.id(), unreadable.toString());
            return new End(false, FileFault.FILE_UNREADABLE.name());
        } catch (RefusedException refused) {
            return new End(false, refused.refusals().getFirst().code());
        }
    }

    private Reading reading(Path file) throws IOException {
        Reading known = job.reading();
        return known != null ? known : ColumnGuess.of(kind, file, FileLook.of(file));
    }

    private static void join(CompletableFuture<Void> writing) {
        try {
            writing.join();
        } catch (CompletionException failed) {
            throw failed.getCause() instanceof RuntimeException cause ? cause : failed;
        }
    }

    private Batch<T> read(ImportRows<T> rows, int after) throws IOException {
        int most = Math.min(settings.batch(), kind.most());
        List<RowOutcome<T>> batch = new ArrayList<>(most);
        while (batch.size() < most) {
            Optional<RowOutcome<T>> row = rows.next();
            if (row.isEmpty()) {
                break;
            }
            if (row.get().row() > after) {
                batch.add(row.get());
            }
        }
        return new Batch<>(after, batch);
    }

    /** A row that the database will not have must not take the others down: the batch is halved until it stands alone. */
    private void write(Batch<T> batch) {
        try {
            writer.write(kind, job, me, batch, settings.hold()).block();
        } catch (RuntimeException failure) {
            if (failure instanceof ConflictException
                    || !liesInTheRows(failure)
                    || batch.items().isEmpty()) {
                throw failure;
            }
            LOG.warn("import {} rows {}–{}: {}", job.id(), batch.after() + 1, batch.last(), failure.toString());
            if (batch.rows().size() == 1) {
                write(batch.turnedAway(reason(failure)));
            } else {
                write(batch.firstHalf());
                write(batch.secondHalf());
            }
        }
    }

    private static boolean liesInTheRows(RuntimeException failure) {
        boolean ofData = failure instanceof NonTransientDataAccessException
                && !(failure instanceof DataAccessResourceFailureException);
        return ofData
                || failure instanceof RefusedException
                || failure instanceof IllegalArgumentException
                || failure instanceof IllegalStateException;
    }

    /** What a rule of the feature says, or that only the database knows. */
    private static Finding reason(RuntimeException failure) {
        return failure instanceof RefusedException refused
                ? new Finding(
                        "",
                        refused.refusals().getFirst().message().zh(),
                        refused.refusals().getFirst().code())
                : Finding.of("", "", RowCode.ROW_NOT_STORED);
    }
}
