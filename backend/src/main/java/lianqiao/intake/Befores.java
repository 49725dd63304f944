package lianqiao.intake;

import java.util.List;
import java.util.UUID;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

/** What stood there before an import changed it. */
@Component
class Befores {
    private final DatabaseClient database;
    private final JsonMapper json;

    Befores(DatabaseClient database, JsonMapper json) {
        this.database = database;
        this.json = json;
    }

    /** A row of the import and what its item replaced. */
    record Replaced(int row, UUID subject, Object before) {}

    Mono<Void> add(UUID job, List<Replaced> rows) {
        return rows.isEmpty()
                ? Mono.empty()
                : database.sql("""
                        INSERT INTO import_before (import, row, subject, before)
                        SELECT :job, u.row, u.subject, u.before::jsonb
                        FROM unnest(cast(:rows AS int[]), cast(:subjects AS uuid[]), cast(:befores AS text[]))
                            AS u (row, subject, before)
                        """)
                        .bind("job", job)
                        .bind("rows", rows.stream().map(Replaced::row).toArray(Integer[]::new))
                        .bind("subjects", rows.stream().map(Replaced::subject).toArray(UUID[]::new))
                        .bind(
                                "befores",
                                rows.stream()
                                        .map(row -> json.writeValueAsString(row.before()))
                                        .toArray(String[]::new))
                        .then();
    }
}
