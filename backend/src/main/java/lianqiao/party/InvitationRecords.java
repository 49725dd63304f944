package lianqiao.party;

import java.util.UUID;
import lianqiao.access.PersonalRecords;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Invitations that went to a person's address, and those that they made. */
@Component
class InvitationRecords implements PersonalRecords {
    private static final String TO_ADDRESS =
            "lower(address) = (SELECT lower(address) FROM account WHERE id = :account AND address <> '')";

    private final DatabaseClient database;

    InvitationRecords(DatabaseClient database) {
        this.database = database;
    }

    @Override
    public String name() {
        return "invitations";
    }

    @Override
    public Mono<Object> of(UUID account) {
        return PersonalRecords.listed(
                database.sql("SELECT organisation, role, address, invited_at, accepted_at FROM invitation WHERE "
                                + TO_ADDRESS + " OR invited_by = :account")
                        .bind("account", account));
    }

    @Override
    public Mono<Void> erase(UUID account) {
        return database.sql("DELETE FROM invitation WHERE " + TO_ADDRESS)
                .bind("account", account)
                .then();
    }
}
