package lianqiao.deal;

import java.util.UUID;
import lianqiao.access.PersonalRecords;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** The deals that a person looks after. Which steps it took stays without its name: the account tells it no more. */
@Component
class DealRecords implements PersonalRecords {
    private final DatabaseClient database;

    DealRecords(DatabaseClient database) {
        this.database = database;
    }

    @Override
    public String name() {
        return "deals";
    }

    @Override
    public Mono<Object> of(UUID account) {
        return PersonalRecords.listed(database.sql("""
                        SELECT deal, 'RESPONSIBLE' AS as, NULL::timestamptz AS at FROM deal_person WHERE account = :account
                        UNION ALL SELECT deal, step, at FROM deal_step WHERE account = :account ORDER BY at NULLS FIRST
                        """).bind("account", account));
    }

    @Override
    public Mono<Void> erase(UUID account) {
        return database.sql("DELETE FROM deal_person WHERE account = :account")
                .bind("account", account)
                .then();
    }
}
