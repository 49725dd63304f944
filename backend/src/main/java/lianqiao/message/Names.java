package lianqiao.message;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BinaryOperator;
import java.util.stream.Collectors;
import lianqiao.shared.Row;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * What listings and organisations are called. A listing's title is the latest that the log tells: this package stands below those
 * that own listings, and must not ask them.
 */
@Component
class Names {
    private static final String UNKNOWN = "—";

    private final DatabaseClient database;

    Names(DatabaseClient database) {
        this.database = database;
    }

    /** Answers {@code title} or {@code name} and an id for everything that the news speaks of. */
    Mono<BinaryOperator<String>> of(List<News> news) {
        return Mono.zip(
                titles(asked("title", news)),
                names(asked("name", news)),
                (titles, names) -> (what, id) -> (what.equals("title") ? titles : names).getOrDefault(id, UNKNOWN));
    }

    private Mono<Map<String, String>> titles(UUID[] ids) {
        return map(ids, """
                SELECT DISTINCT ON (subject) subject AS id, body -> 'listing' ->> 'title' AS name FROM event_log
                WHERE subject = ANY(:ids) AND body -> 'listing' ->> 'title' IS NOT NULL ORDER BY subject, seq DESC
                """);
    }

    private Mono<Map<String, String>> names(UUID[] ids) {
        return map(ids, "SELECT id, name FROM organisation WHERE id = ANY(:ids)");
    }

    private Mono<Map<String, String>> map(UUID[] ids, String sql) {
        if (ids.length == 0) {
            return Mono.just(Map.of());
        }
        return database.sql(sql)
                .bind("ids", ids)
                .map(columns -> {
                    Row row = new Row(columns);
                    return Map.entry(row.id("id").toString(), row.text("name"));
                })
                .all()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static UUID[] asked(String what, List<News> news) {
        return news.stream()
                .flatMap(one -> Wording.asked(what, one.template(), one.event().body()).stream())
                .distinct()
                .toArray(UUID[]::new);
    }
}
