package lianqiao.campaign;

import io.r2dbc.spi.Connection;
import io.r2dbc.spi.ConnectionFactory;
import java.time.Duration;
import java.util.UUID;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * An advisory lock of PostgreSQL for one run, held by a connection of its own: it ends with the process that holds it, however
 * that ends. It saves double work; that no page is kept twice is the cursor's business.
 */
@Component
class RunLock {
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final ConnectionFactory connections;

    RunLock(ConnectionFactory connections) {
        this.connections = connections;
    }

    /** Does the work if nobody else holds the run's lock. */
    void whileHeld(UUID run, Runnable work) {
        Connection connection = Mono.from(connections.create()).block(PATIENCE);
        if (connection == null) {
            throw new IllegalStateException("no connection for a lock");
        }
        try {
            if (ask(connection, "SELECT pg_try_advisory_lock(7115171, hashtext('" + run + "'))")) {
                work.run();
            }
        } finally {
            giveBack(connection);
        }
    }

    /** To the pool, without the lock; a connection that can't say so is closed by the pool's own check. */
    private static void giveBack(Connection connection) {
        Mono.from(connection.createStatement("SELECT pg_advisory_unlock_all()").execute())
                .flatMap(result -> Mono.from(result.getRowsUpdated()))
                .onErrorComplete()
                .then(Mono.from(connection.close()))
                .onErrorComplete()
                .block(PATIENCE);
    }

    private static boolean ask(Connection connection, String question) {
        return Boolean.TRUE.equals(
                Mono.from(connection.createStatement(question).execute())
                        .flatMap(result -> Mono.from(result.map((row, about) -> row.get(0, Boolean.class))))
                        .block(PATIENCE));
    }
}
