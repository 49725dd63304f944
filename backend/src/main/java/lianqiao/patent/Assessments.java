package lianqiao.patent;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.json.JsonMapper;

/** All that was ever said of stock patents: only added to, but for what an import brought that was taken back. */
@Component
class Assessments {
    private static final String LATEST = """
            SELECT DISTINCT ON (stock, organisation) to_jsonb(a)::text FROM stock_assessment AS a
            WHERE stock = ANY (:stock) ORDER BY stock, organisation, at DESC, id DESC
            """;

    private final DatabaseClient database;
    private final JsonMapper json;

    Assessments(DatabaseClient database, JsonMapper json) {
        this.database = database;
        // A row's columns have their words apart; the portal's answers, which show the same record, do not.
        this.json = json.rebuild()
                .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
                .build();
    }

    Mono<Void> add(Collection<Assessment> said) {
        return database.sql("""
                        INSERT INTO stock_assessment
                        SELECT * FROM jsonb_populate_recordset(NULL::stock_assessment, cast(:rows AS jsonb))
                        """).bind("rows", json.writeValueAsString(said)).then();
    }

    /** Only of an import that is taken back as a whole. */
    Mono<Void> remove(Collection<UUID> ids) {
        return database.sql("DELETE FROM stock_assessment WHERE id = ANY (:ids)")
                .bind("ids", ids.toArray(UUID[]::new))
                .then();
    }

    /** The newest word of each assessor on each of these. */
    Flux<Assessment> latest(Collection<UUID> stock) {
        return database.sql(LATEST)
                .bind("stock", stock.toArray(UUID[]::new))
                .mapValue(String.class)
                .all()
                .map(row -> json.readValue(row, Assessment.class));
    }

    Mono<List<Assessment>> history(UUID stock) {
        return database.sql("""
                        SELECT to_jsonb(a)::text FROM stock_assessment AS a WHERE stock = :stock
                        ORDER BY at DESC, id DESC LIMIT 200
                        """)
                .bind("stock", stock)
                .mapValue(String.class)
                .all()
                .map(row -> json.readValue(row, Assessment.class))
                .collectList();
    }
}
