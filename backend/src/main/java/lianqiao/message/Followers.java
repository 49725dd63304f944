package lianqiao.message;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lianqiao.eventlog.Event;
import lianqiao.shared.Row;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import reactor.util.function.Tuple2;
import reactor.util.function.Tuples;

/** Which organisations have a deal about a listing: they are told what becomes of it. */
@Component
class Followers {
    private final DatabaseClient database;

    Followers(DatabaseClient database) {
        this.database = database;
    }

    /** Notes both sides of every deal that began. */
    Mono<Void> note(List<Event> events) {
        List<Tuple2<UUID, UUID>> pairs = events.stream()
                .filter(event -> event.type().equals("DealBegun"))
                .flatMap(event -> Stream.of(
                                pair(event, "supply", "demander"),
                                pair(event, "supply", "hiddenDemander"),
                                pair(event, "demand", "supplier"))
                        .flatMap(pair -> pair))
                .toList();
        if (pairs.isEmpty()) {
            return Mono.empty();
        }
        return database.sql("""
                        INSERT INTO message_follower (thing, organisation)
                        SELECT * FROM unnest(:things, :organisations) ON CONFLICT DO NOTHING
                        """)
                .bind("things", pairs.stream().map(Tuple2::getT1).toArray(UUID[]::new))
                .bind("organisations", pairs.stream().map(Tuple2::getT2).toArray(UUID[]::new))
                .then();
    }

    Mono<Map<UUID, Set<UUID>>> of(List<UUID> things) {
        if (things.isEmpty()) {
            return Mono.just(Map.of());
        }
        return database.sql("SELECT thing, organisation FROM message_follower WHERE thing = ANY(:things)")
                .bind("things", things.toArray(UUID[]::new))
                .map(columns -> {
                    Row row = new Row(columns);
                    return Map.entry(row.id("thing"), row.id("organisation"));
                })
                .all()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toSet())));
    }

    private static Stream<Tuple2<UUID, UUID>> pair(Event event, String thing, String organisation) {
        return Wording.id(event.body().path(thing))
                .flatMap(of -> Wording.id(event.body().path(organisation)).map(who -> Tuples.of(of, who)));
    }
}
