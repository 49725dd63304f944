package lianqiao.access;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** What lies at the doors: the account, its memberships, sessions, tokens and ways to sign in. */
@Component
class AccountRecords {
    /** What is told, never the hashes. */
    private static final Map<String, String> TOLD = Map.of(
            "account", "SELECT id, login, display_name, address, created_at FROM account WHERE id = :account",
            "memberships", "SELECT organisation, role FROM membership WHERE account = :account",
            "pastMemberships", "SELECT organisation, left_at FROM past_membership WHERE account = :account",
            "sessions", "SELECT begun_at, ends_at, browser FROM session WHERE account = :account",
            "tokens",
                    "SELECT name, permissions::text AS permissions, made_at, ends_at, used_at FROM api_token"
                            + " WHERE account = :account",
            "identities", "SELECT issuer, subject FROM identity WHERE account = :account",
            "passwordResets", "SELECT asked_at, ends_at, used_at FROM password_reset WHERE account = :account");

    /** The row stays, because the log and others' records name its id; it says nothing any more. */
    private static final List<String> ERASED = List.of(
            "DELETE FROM session WHERE account = :account",
            "DELETE FROM api_token WHERE account = :account",
            "DELETE FROM identity WHERE account = :account",
            "DELETE FROM password_reset WHERE account = :account",
            "DELETE FROM membership WHERE account = :account",
            "DELETE FROM past_membership WHERE account = :account",
            "DELETE FROM idempotency WHERE actor = :account::text",
            // What others were answered may name the person: whoever removed or invited them.
            "DELETE FROM idempotency WHERE (SELECT strpos(answer::text, login) > 0"
                    + " OR address <> '' AND strpos(lower(answer::text), lower(address)) > 0 FROM account WHERE id = :account)",
            "UPDATE account SET login = 'erased ' || id, password_hash = '', display_name = '', address = '',"
                    + " last_organisation = NULL, operator = false, erased_at = now() WHERE id = :account");

    private final DatabaseClient database;

    AccountRecords(DatabaseClient database) {
        this.database = database;
    }

    Mono<Map<String, Object>> of(UUID account) {
        return Flux.fromIterable(TOLD.entrySet())
                .concatMap(part -> database.sql(part.getValue())
                        .bind("account", account)
                        .fetch()
                        .all()
                        .collectList()
                        .map(rows -> Map.entry(part.getKey(), (Object) rows)))
                .collect(LinkedHashMap::new, (all, part) -> all.put(part.getKey(), part.getValue()));
    }

    Mono<Void> erase(UUID account) {
        return PersonalRecords.erased(database, account, ERASED);
    }

    Mono<String> login(UUID account) {
        return database.sql("SELECT login FROM account WHERE id = :account")
                .bind("account", account)
                .mapValue(String.class)
                .one();
    }

    /** Whether nobody could run the portal without this person. */
    Mono<Boolean> isLastOperator(UUID account) {
        return database.sql("""
                        SELECT bool_or(id = :account) AND count(*) = 1 FROM account WHERE operator
                        """)
                .bind("account", account)
                .mapValue(Boolean.class)
                .one()
                .defaultIfEmpty(false);
    }
}
