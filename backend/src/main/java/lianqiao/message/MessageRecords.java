package lianqiao.message;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import lianqiao.access.PersonalRecords;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** What a person was told, and how they want to be. */
@Component
class MessageRecords implements PersonalRecords {
    private static final List<String> ERASED = List.of(
            "DELETE FROM delivery WHERE about IN (SELECT id FROM message WHERE account = :account)",
            // What a mail server answers names the address that it would not take.
            "UPDATE delivery SET problem = 'erased' WHERE (SELECT address <> '' AND strpos(lower(problem), lower(address)) > 0"
                    + " FROM account WHERE id = :account)",
            "DELETE FROM message WHERE account = :account",
            "DELETE FROM message_preference WHERE account = :account",
            "DELETE FROM message_setting WHERE account = :account",
            "DELETE FROM unsubscribe WHERE account = :account");

    private final DatabaseClient database;
    private final Preferences preferences;

    MessageRecords(DatabaseClient database, Preferences preferences) {
        this.database = database;
        this.preferences = preferences;
    }

    @Override
    public String name() {
        return "messages";
    }

    @Override
    public Mono<Object> of(UUID account) {
        return database.sql(
                        "SELECT kind, title_zh, body_zh, link, at, read_at FROM message WHERE account = :account ORDER BY at")
                .bind("account", account)
                .fetch()
                .all()
                .collectList()
                .zipWith(preferences.of(account), (messages, wish) -> Map.of("mailbox", messages, "preferences", wish));
    }

    @Override
    public Mono<Void> erase(UUID account) {
        return PersonalRecords.erased(database, account, ERASED);
    }
}
