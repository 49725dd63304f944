package lianqiao.deal;

import java.util.UUID;
import lianqiao.shared.Row;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Who looks after a deal at each part's organisation: told to that organisation only, and gone with the account. */
@Component
class DealPersons {
    private final DatabaseClient database;

    DealPersons(DatabaseClient database) {
        this.database = database;
    }

    Mono<Caretaker> find(UUID deal, Part part) {
        return database.sql("""
                        SELECT account.id, account.display_name FROM deal_person JOIN account ON account.id = deal_person.account
                        WHERE deal = :deal AND part = :part
                        """)
                .bind("deal", deal)
                .bind("part", part.name())
                .map(columns -> {
                    Row row = new Row(columns);
                    return new Caretaker(row.id("id"), row.maybe("display_name", String.class));
                })
                .one()
                .defaultIfEmpty(Caretaker.NOBODY);
    }

    Mono<Void> put(UUID deal, Part part, UUID account) {
        return database.sql("""
                        INSERT INTO deal_person (deal, part, account) VALUES (:deal, :part, :account)
                        ON CONFLICT (deal, part) DO UPDATE SET account = excluded.account
                        """)
                .bind("deal", deal)
                .bind("part", part.name())
                .bind("account", account)
                .then();
    }

    Mono<Void> remove(UUID deal, Part part) {
        return database.sql("DELETE FROM deal_person WHERE deal = :deal AND part = :part")
                .bind("deal", deal)
                .bind("part", part.name())
                .then();
    }
}
