package lianqiao.deal;

import java.util.UUID;
import lianqiao.access.PersonalRecords;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Whose contact data a person looked at. That somebody looked stays for the one who was looked at; the name is gone with the account. */
@Component
class LookRecords implements PersonalRecords {
    private final DatabaseClient database;

    LookRecords(DatabaseClient database) {
        this.database = database;
    }

    @Override
    public String name() {
        return "contactLooks";
    }

    @Override
    public Mono<Object> of(UUID account) {
        return PersonalRecords.listed(
                database.sql("SELECT deal, owner, at FROM contact_look WHERE account = :account ORDER BY at")
                        .bind("account", account));
    }

    @Override
    public Mono<Void> erase(UUID account) {
        return Mono.empty();
    }
}
