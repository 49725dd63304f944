package lianqiao.intake;

import java.time.Instant;
import java.util.UUID;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** Files of imports that name somebody who was forgotten: removed at once where the person asked, and by every other instance's rounds. */
@Component
class ForgottenFiles {
    private static final String AT_REST = """
            SELECT id FROM import_job WHERE forgotten_at IS NOT NULL AND state NOT IN ('WAITING', 'RUNNING', 'UNDOING')
                AND created_at > :since
            """;

    private final DatabaseClient database;
    private final Spool spool;
    private final IntakeSettings settings;

    ForgottenFiles(DatabaseClient database, Spool spool, IntakeSettings settings) {
        this.database = database;
        this.spool = spool;
        this.settings = settings;
    }

    /** Those in this instance's folder; older ones are swept anyhow. */
    Mono<Void> remove() {
        return database.sql(AT_REST)
                .bind("since", Instant.now().minus(settings.keep()))
                .mapValue(UUID.class)
                .all()
                .collectList()
                .flatMap(ids -> Mono.<Void>fromRunnable(() -> ids.forEach(spool::remove))
                        .subscribeOn(Schedulers.boundedElastic()));
    }
}
