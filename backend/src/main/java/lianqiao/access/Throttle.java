package lianqiao.access;

import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import lianqiao.shared.Row;
import lianqiao.shared.Sha256;
import lianqiao.shared.ThrottledException;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.r2dbc.core.DatabaseClient.GenericExecuteSpec;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * Leaky buckets in PostgreSQL, shared by all instances. Each try is one statement that commits by itself: the row's lock puts
 * tries at the same time in a line, and a command that fails afterwards has counted all the same.
 */
@Component
public class Throttle {
    private static final String LEVEL =
            "greatest(0, t.level - extract(epoch FROM clock_timestamp() - t.at) / cast(:seconds AS double precision))";

    private final DatabaseClient database;
    private final ThrottleSettings settings;

    Throttle(DatabaseClient database, ThrottleSettings settings) {
        this.database = database;
        this.settings = settings;
    }

    /**
     * Counts a try.
     *
     * @param whom a login, a network address, an organisation; spelling of letters doesn't matter
     */
    public Mono<Void> take(Bucket bucket, String whom) {
        ThrottleSettings.Limit limit = settings.of(bucket);
        return keyed("""
                INSERT INTO throttle AS t (bucket, whom, level, at) VALUES (:bucket, :whom, 1, clock_timestamp())
                ON CONFLICT (bucket, whom) DO UPDATE SET level = %1$s + 1, at = clock_timestamp()
                WHERE %1$s + 1 <= :burst
                """.formatted(LEVEL), bucket, whom)
                .bind("seconds", seconds(limit))
                .bind("burst", (double) limit.burst())
                .fetch()
                .rowsUpdated()
                .filter(taken -> taken == 1)
                .switchIfEmpty(tooMany(bucket, whom, limit))
                .then();
    }

    /** A try that turned out well counts for nothing. */
    Mono<Void> giveBack(Bucket bucket, String whom) {
        return keyed(
                        "UPDATE throttle SET level = greatest(0, level - 1) WHERE bucket = :bucket AND whom = :whom",
                        bucket,
                        whom)
                .then();
    }

    /** Forgets whom, and everyone who has long leaked empty. */
    Mono<Void> forget(Bucket bucket, String whom) {
        return keyed(
                        "DELETE FROM throttle WHERE (bucket = :bucket AND whom = :whom) OR at < now() - interval '1 day'",
                        bucket,
                        whom)
                .then();
    }

    private Mono<Long> tooMany(Bucket bucket, String whom, ThrottleSettings.Limit limit) {
        return keyed(
                        "SELECT " + LEVEL + " AS level FROM throttle t WHERE bucket = :bucket AND whom = :whom",
                        bucket,
                        whom)
                .bind("seconds", seconds(limit))
                .map(columns -> new Row(columns).real("level"))
                .one()
                .defaultIfEmpty((double) limit.burst())
                .flatMap(level -> Mono.error(new ThrottledException(bucket.name(), wait(level, limit))));
    }

    private GenericExecuteSpec keyed(String statement, Bucket bucket, String whom) {
        return database.sql(statement)
                .bindValues(Map.of("bucket", bucket.name(), "whom", Sha256.of(whom.toLowerCase(Locale.ROOT))));
    }

    /** Until one more fits in. */
    private static Duration wait(double level, ThrottleSettings.Limit limit) {
        return Duration.ofMillis(
                (long) (Math.max(0, level + 1 - limit.burst()) * limit.then().toMillis()));
    }

    private static double seconds(ThrottleSettings.Limit limit) {
        return limit.then().toMillis() / 1000.0;
    }
}
