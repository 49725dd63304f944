package lianqiao.party;

import java.util.UUID;
import lianqiao.access.PersonalRecords;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Entries of the directory that offer a person's services, by their name, where they are or were a member: without the person there is nothing to offer. */
@Component
class DirectoryRecords implements PersonalRecords {
    private static final String OF_PERSON = """
             FROM directory_entry
            WHERE person <> '' AND person = (SELECT display_name FROM account WHERE id = :account)
                AND organisation IN (SELECT organisation FROM membership_ever WHERE account = :account)
            """;

    private final DatabaseClient database;

    DirectoryRecords(DatabaseClient database) {
        this.database = database;
    }

    @Override
    public String name() {
        return "directoryEntries";
    }

    @Override
    public Mono<Object> of(UUID account) {
        return PersonalRecords.listed(database.sql("SELECT organisation, person, qualification, offer" + OF_PERSON)
                .bind("account", account));
    }

    @Override
    public Mono<Void> erase(UUID account) {
        return database.sql("DELETE" + OF_PERSON).bind("account", account).then();
    }
}
