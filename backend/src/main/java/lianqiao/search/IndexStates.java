package lianqiao.search;

import io.r2dbc.spi.Readable;
import java.util.List;
import lianqiao.shared.ConflictException;
import lianqiao.shared.Row;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Mono;

/** Table {@code search_index}: which index is live and which is being built. */
@Component
class IndexStates {
    private final DatabaseClient database;
    private final TransactionalOperator transaction;

    IndexStates(DatabaseClient database, TransactionalOperator transaction) {
        this.database = database;
        this.transaction = transaction;
    }

    Mono<List<IndexState>> all() {
        return database.sql("SELECT * FROM search_index ORDER BY started_at")
                .map(IndexStates::state)
                .all()
                .collectList();
    }

    /** Every index that a change has to be written to. */
    Mono<List<String>> targets() {
        return database.sql("SELECT name FROM search_index WHERE state IN ('LIVE', 'BUILDING')")
                .mapValue(String.class)
                .all()
                .collectList();
    }

    /** From here on the reader of the log writes to it too. Refused while another is being built. */
    Mono<Void> begin(String name, int mapping) {
        return database.sql("INSERT INTO search_index (name, state, mapping) VALUES (:name, 'BUILDING', :mapping)")
                .bind("name", name)
                .bind("mapping", mapping)
                .then()
                .onErrorMap(
                        DuplicateKeyException.class,
                        running -> new ConflictException("REBUILD_RUNNING", "search index"));
    }

    /** False if the build was given up by somebody else meanwhile. */
    Mono<Boolean> copied(String name, int more) {
        return database.sql("""
                        UPDATE search_index SET copied = copied + :more, touched_at = now()
                        WHERE name = :name AND state = 'BUILDING'
                        """)
                .bind("name", name)
                .bind("more", more)
                .fetch()
                .rowsUpdated()
                .map(rows -> rows == 1);
    }

    /** The built one takes the place of the live one, which gets no more writes. */
    Mono<Void> promote(String name) {
        return named("UPDATE search_index SET state = 'RETIRED' WHERE state = 'LIVE' AND name <> :name", name)
                .then(named(
                        "UPDATE search_index SET state = 'LIVE', touched_at = now(), finished_at = now() WHERE name = :name",
                        name))
                .as(transaction::transactional);
    }

    Mono<Void> fail(String name, String error) {
        return database.sql("""
                        UPDATE search_index SET state = 'FAILED', error = :error, finished_at = now()
                        WHERE name = :name AND state = 'BUILDING'
                        """).bind("name", name).bind("error", error).then();
    }

    Mono<Void> forget(String name) {
        return named("DELETE FROM search_index WHERE name = :name", name);
    }

    private Mono<Void> named(String sql, String name) {
        return database.sql(sql).bind("name", name).then();
    }

    private static IndexState state(Readable columns) {
        Row row = new Row(columns);
        return new IndexState(
                row.text("name"),
                row.oneOf(IndexState.Phase.class, "state"),
                row.count("mapping"),
                row.number("copied"),
                row.instant("started_at"),
                row.instant("touched_at"),
                row.maybeInstant("finished_at"),
                row.maybe("error", String.class));
    }
}
