package lianqiao.licence;

import java.util.UUID;
import lianqiao.access.PersonalRecords;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Licences that name a person as the one to call, by their mail address, or by their name where they are or were a member of the holder. */
@Component
class ContactRecords implements PersonalRecords {
    private static final String OF_PERSON = """
             FROM licence_contact
            WHERE (mail <> '' AND lower(mail) = (SELECT lower(address) FROM account WHERE id = :account))
                OR (name <> '' AND name = (SELECT display_name FROM account WHERE id = :account)
                    AND licence IN (SELECT id FROM licence WHERE holder IN
                        (SELECT organisation FROM membership_ever WHERE account = :account)))
            """;

    private final DatabaseClient database;

    ContactRecords(DatabaseClient database) {
        this.database = database;
    }

    @Override
    public String name() {
        return "licenceContacts";
    }

    @Override
    public Mono<Object> of(UUID account) {
        return PersonalRecords.listed(
                database.sql("SELECT licence, name, phone, mail" + OF_PERSON).bind("account", account));
    }

    @Override
    public Mono<Void> erase(UUID account) {
        return database.sql("DELETE" + OF_PERSON).bind("account", account).then();
    }
}
