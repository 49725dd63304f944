package lianqiao.party;

import java.util.UUID;
import lianqiao.access.PersonalRecords;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Organisations that name a person as the one to call, by their mail address, or by their name where they are or were a member. */
@Component
class ProfileRecords implements PersonalRecords {
    private static final String OF_PERSON = """
             WHERE (contact_mail <> '' AND lower(contact_mail) = (SELECT lower(address) FROM account WHERE id = :account))
                OR (contact_name <> '' AND contact_name = (SELECT display_name FROM account WHERE id = :account)
                    AND organisation IN (SELECT organisation FROM membership_ever WHERE account = :account))
            """;

    private final DatabaseClient database;

    ProfileRecords(DatabaseClient database) {
        this.database = database;
    }

    @Override
    public String name() {
        return "organisationContacts";
    }

    @Override
    public Mono<Object> of(UUID account) {
        return PersonalRecords.listed(database.sql(
                        "SELECT organisation, contact_name, contact_phone, contact_mail, post_address FROM organisation_profile"
                                + OF_PERSON)
                .bind("account", account));
    }

    @Override
    public Mono<Void> erase(UUID account) {
        return database.sql("UPDATE organisation_profile SET contact_name = '', contact_phone = '', contact_mail = ''"
                        + OF_PERSON)
                .bind("account", account)
                .then();
    }
}
