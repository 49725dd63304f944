package lianqiao.patent;

import java.util.UUID;
import lianqiao.access.PersonalRecords;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Stock patents that name a person as an inventor, by their name, where they are or were a member of the holder. What the patent office publishes is not touched: it is not the portal's to erase. */
@Component
class InventorRecords implements PersonalRecords {
    private static final String OF_PERSON = """
             WHERE (SELECT display_name FROM account WHERE id = :account) = ANY(names)
                AND stock IN (SELECT id FROM stock_patent
                    WHERE holder IN (SELECT organisation FROM membership_ever WHERE account = :account))
            """;

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
        return PersonalRecords.listed(database.sql("SELECT stock, names FROM stock_inventor" + OF_PERSON)
                .bind("account", account));
    }

    @Override
    public Mono<Void> erase(UUID account) {
        return database.sql(
                        "UPDATE stock_inventor SET names = array_remove(names, (SELECT display_name FROM account WHERE id = :account))"
                                + OF_PERSON)
                .bind("account", account)
                .then();
    }
}
