package lianqiao.inbox;

import java.util.List;
import java.util.UUID;
import lianqiao.access.PersonalRecords;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** What a person answered for an organisation. The answer is the organisation's and stays; the person's words go. */
@Component
class AnswerRecords implements PersonalRecords {
    private final DatabaseClient database;

    AnswerRecords(DatabaseClient database) {
        this.database = database;
    }

    @Override
    public String name() {
        return "matchAnswers";
    }

    @Override
    public Mono<Object> of(UUID account) {
        return PersonalRecords.listed(database.sql("""
                        SELECT demand, supply, answer, code, note, answered_at FROM inbox_item
                        WHERE answered_by = :account ORDER BY answered_at""").bind("account", account));
    }

    @Override
    public Mono<Void> erase(UUID account) {
        return PersonalRecords.erased(
                database,
                account,
                List.of("UPDATE inbox_item SET note = NULL, answered_by = NULL WHERE answered_by = :account"));
    }
}
