package lianqiao.demonstration;

import java.time.Clock;
import java.time.LocalDate;
import lianqiao.shared.Row;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** The one row that says whether, and counted from which day, the demonstration was loaded. */
@Component
class DemonstrationLoads {
    private final DatabaseClient database;
    private final Clock clock;

    DemonstrationLoads(DatabaseClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** The day of the load, begun now or earlier; empty if it is finished. */
    Mono<LocalDate> begun() {
        return database.sql("INSERT INTO demonstration_load (day) VALUES (:day) ON CONFLICT DO NOTHING")
                .bind("day", LocalDate.now(clock))
                .then()
                .then(unfinished());
    }

    Mono<Void> finish() {
        return database.sql("UPDATE demonstration_load SET finished_at = now() WHERE finished_at IS NULL")
                .then();
    }

    private Mono<LocalDate> unfinished() {
        return database.sql("SELECT day FROM demonstration_load WHERE finished_at IS NULL")
                .map(columns -> new Row(columns).date("day"))
                .one();
    }
}
