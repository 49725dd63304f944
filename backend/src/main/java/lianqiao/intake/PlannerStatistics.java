package lianqiao.intake;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * Tells the database what its tables have become. Its own look comes once a minute: until then the first hundred thousand rows of a large
 * import are planned for as if the tables were empty, and whole tables are read for single rows.
 */
@Component
class PlannerStatistics {
    private static final Logger LOG = LoggerFactory.getLogger(PlannerStatistics.class);
    private static final int FIRST = 2_000;

    private final DatabaseClient database;

    PlannerStatistics(DatabaseClient database) {
        this.database = database;
    }

    /** Whenever an import has grown fourfold; nothing depends on it. */
    Mono<Void> after(Batch<?> batch) {
        return step(batch.after()) == step(batch.last())
                ? Mono.empty()
                : database.sql("SELECT analyse_listings()").then().onErrorResume(failure -> {
                    LOG.warn("the tables could not be analysed: {}", failure.toString());
                    return Mono.empty();
                });
    }

    /** 0 below the first, then one more with each fourfold. */
    static int step(int rows) {
        return (Integer.SIZE + 1 - Integer.numberOfLeadingZeros(rows / FIRST)) / 2;
    }
}
