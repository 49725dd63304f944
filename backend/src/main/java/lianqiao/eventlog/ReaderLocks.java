package lianqiao.eventlog;

import io.r2dbc.postgresql.api.PostgresqlConnection;
import io.r2dbc.spi.Connection;
import io.r2dbc.spi.ConnectionFactory;
import io.r2dbc.spi.Wrapped;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reactor.core.Disposable;
import reactor.core.publisher.Mono;

/**
 * One connection beside the pool: it holds the advisory lock of each reader that runs here and listens for news of the log.
 * When this process dies its connection ends, PostgreSQL frees the locks, and another instance takes the readers over.
 */
final class ReaderLocks {
    private static final Logger LOG = LoggerFactory.getLogger(ReaderLocks.class);
    private static final Duration ANSWERS_WITHIN = Duration.ofSeconds(3);

    private final ConnectionFactory unpooled;
    private final Runnable onNews;
    private final Set<String> held = ConcurrentHashMap.newKeySet();
    private @Nullable PostgresqlConnection connection;
    private @Nullable Disposable news;

    ReaderLocks(ConnectionFactory connections, Runnable onNews) {
        this.unpooled = connections instanceof Wrapped<?> pool && pool.unwrap() instanceof ConnectionFactory bare
                ? bare
                : connections;
        this.onNews = onNews;
    }

    boolean holds(String reader) {
        return held.contains(reader);
    }

    /** Takes what is free among the locks and finds out whether the connection still stands; to be called again and again. */
    void renew(Set<String> readers) {
        try {
            PostgresqlConnection open = open();
            for (String reader : readers) {
                if (!held.contains(reader)
                        && ask(open, "SELECT pg_try_advisory_lock(7115113, hashtext('" + reader + "'))")) {
                    LOG.info("reader {} runs here", reader);
                    held.add(reader);
                    onNews.run();
                }
            }
            ask(open, "SELECT true");
        } catch (RuntimeException lost) {
            LOG.warn("reader locks lost: {}", Outage.told(lost));
            close();
        }
    }

    void close() {
        held.clear();
        if (news != null) {
            news.dispose();
            news = null;
        }
        if (connection != null) {
            Mono.from(connection.close()).onErrorComplete().subscribe();
            connection = null;
        }
    }

    private PostgresqlConnection open() {
        if (connection == null) {
            Connection made = Mono.<Connection>from(unpooled.create()).block(ANSWERS_WITHIN);
            PostgresqlConnection open = bare(made);
            Mono.from(open.createStatement("LISTEN event_log").execute())
                    .flatMap(result -> Mono.from(result.getRowsUpdated()))
                    .block(ANSWERS_WITHIN);
            news = open.getNotifications().subscribe(note -> onNews.run(), broken -> onNews.run());
            connection = open;
        }
        return connection;
    }

    private static PostgresqlConnection bare(@Nullable Connection made) {
        if (made instanceof PostgresqlConnection postgresql) {
            return postgresql;
        }
        throw new IllegalStateException("not a PostgreSQL connection: " + made);
    }

    private static boolean ask(PostgresqlConnection open, String question) {
        return Boolean.TRUE.equals(Mono.from(open.createStatement(question).execute())
                .flatMap(result -> Mono.from(result.map((row, meta) -> row.get(0, Boolean.class))))
                .block(ANSWERS_WITHIN));
    }
}
