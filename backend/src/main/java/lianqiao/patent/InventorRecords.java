package lianqiao.patent;

import java.util.List;
import java.util.UUID;
import lianqiao.access.PersonalRecords;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Stock patents that name a person as an inventor, by their name, where they are a member of the holder. What the patent office publishes is not touched: it is not the portal's to erase. */
@Component
class InventorRecords implements PersonalRecords {
    private static final String TOLD = """
            SELECT stock, names FROM stock_inventor
            WHERE (SELECT display_name FROM account WHERE id = :account) = ANY(names) AND stock IN (SELECT id FROM stock_patent WHERE holder IN (SELECT organisation FROM membership WHERE account = :account))
            """;

    private static final List<String> ERASED = List.of("""
            UPDATE stock_inventor SET names = array_remove(names, (SELECT display_name FROM account WHERE id = :account))
            WHERE (SELECT display_name FROM account WHERE id = :account) = ANY(names) AND stock IN (SELECT id FROM stock_patent WHERE holder IN (SELECT organisation FROM membership WHERE account = :account))
            """);

    private final DatabaseClient database;

    InventorRecords(DatabaseClient database) {
        this.database = database;
    }

    @Override
    public String name() {
        return "inventions";
    }

    @Override
    public Mono<Object> of(UUID account) {
        return PersonalRecords.listed(database.sql(TOLD).bind("account", account));
    }

    @Override
    public Mono<Void> erase(UUID account) {
        return Flux.fromIterable(ERASED)
                .concatMap(statement ->
                        database.sql(statement).bind("account", account).then())
                .then();
    }
}
