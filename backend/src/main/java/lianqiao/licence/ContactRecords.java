package lianqiao.licence;

import java.util.UUID;
import lianqiao.access.PersonalRecords;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Licences that name a person, by their mail address, as the one to call. */
@Component
class ContactRecords implements PersonalRecords {
    private static final String OF_ADDRESS =
            " FROM licence_contact WHERE mail <> '' AND lower(mail) = (SELECT lower(address) FROM account WHERE id = :account)";

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
                database.sql("SELECT licence, name, phone, mail" + OF_ADDRESS).bind("account", account));
    }

    @Override
    public Mono<Void> erase(UUID account) {
        return database.sql("DELETE" + OF_ADDRESS).bind("account", account).then();
    }
}
