package lianqiao.access;

import java.util.List;
import java.util.UUID;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.r2dbc.core.DatabaseClient.GenericExecuteSpec;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * What one part of the portal keeps of natural persons. Each part that keeps something has a bean of this type, so that all of it can be
 * told to the person, and taken away on request (Personal Information Protection Law art. 45 and 47).
 */
public interface PersonalRecords {
    /** All rows as they are, as an answer of {@link #of}. */
    static Mono<Object> listed(GenericExecuteSpec select) {
        return select.fetch()
                .all()
                .collectList()
                .filter(rows -> !rows.isEmpty())
                .map(List::copyOf);
    }

    /** What {@link #erase} does in several steps; each names {@code :account}. */
    static Mono<Void> erased(DatabaseClient database, UUID account, List<String> statements) {
        return Flux.fromIterable(statements)
                .concatMap(statement ->
                        database.sql(statement).bind("account", account).then())
                .then();
    }

    /** Under which it stands in what the person is given: {@code messages}. */
    String name();

    /** Everything of that person, as it is written as JSON; empty where there is nothing. */
    Mono<Object> of(UUID account);

    /**
     * In the caller's transaction: deletes it, or takes out what says who it was where the record must stay. The account itself still stands.
     */
    Mono<Void> erase(UUID account);
}
