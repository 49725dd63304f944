package lianqiao.shared;

import io.r2dbc.spi.Connection;
import io.r2dbc.spi.ConnectionFactory;
import java.time.Duration;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * Work that one portal does at a time, by an advisory lock of PostgreSQL that a connection of its own holds: it ends with the process
 * that holds it, however that ends. It saves double work; that nothing takes effect twice is the business of whoever writes.
 */
@Component
public class Turns {
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final ConnectionFactory connections;

    Turns(ConnectionFactory connections) {
        this.connections = connections;
    }

    /** Does the work if nobody else does the work of that name. @param what without quotes: a name or an id of ours */
    public void whileHeld(String what, Runnable work) {
        Connection connection = Mono.from(connections.create()).block(PATIENCE);
        if (connection == null) {
            throw new IllegalStateException("no connection for a lock");
        }
        try {
            if (ask(connection, "SELECT pg_try_advisory_lock(7115171, hashtext('" + what + "'))")) {
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
