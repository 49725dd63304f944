package lianqiao.campaign;

import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import lianqiao.eventlog.EventLog;
import lianqiao.eventlog.EventReaders;
import lianqiao.search.SearchIndex;
import lianqiao.shared.UnavailableException;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.stereotype.Component;

/** Whether the index has everything that was published when a run began: or the run would miss it and nobody would know. */
@Component
class IndexReadiness {
    private static final String INDEX = "index";
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final Duration TELL_AFTER = Duration.ofSeconds(2);

    private final EventLog log;
    private final EventReaders readers;
    private final SearchIndex index;

    IndexReadiness(EventLog log, EventReaders readers, SearchIndex index) {
        this.log = log;
        this.readers = readers;
        this.index = index;
    }

    /**
     * Waits for as long as it takes.
     *
     * @param tell hears why, after a moment
     * @return false if this portal stops meanwhile
     */
    boolean waitForHead(Consumer<String> tell, BooleanSupplier goOn) {
        long head = Objects.requireNonNull(log.head().block(PATIENCE));
        boolean told = false;
        while (!reaches(head)) {
            if (!goOn.getAsBoolean()) {
                return false;
            }
            if (!told) {
                tell.accept(RunProblems.INDEX_BEHIND);
                told = true;
            }
        }
        index.waitFor(head).block(PATIENCE);
        return true;
    }

    /** Waits a moment for it. */
    private boolean reaches(long head) {
        readers.waitFor(INDEX, head, TELL_AFTER).block(PATIENCE);
        return Objects.requireNonNull(readers.offset(INDEX).block(PATIENCE)) >= head;
    }

    static boolean isOutage(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof UnavailableException
                    || cause instanceof DataAccessResourceFailureException
                    || cause instanceof TransientDataAccessException
                    || cause instanceof io.r2dbc.spi.R2dbcNonTransientResourceException
                    || cause instanceof TimeoutException) {
                return true;
            }
        }
        return false;
    }
}
