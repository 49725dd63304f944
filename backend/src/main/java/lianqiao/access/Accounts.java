package lianqiao.access;

import java.util.UUID;
import lianqiao.shared.Role;
import lianqiao.shared.Row;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** Who may sign in. Passwords are kept as Argon2id hashes with the parameters that Spring Security recommends. */
@Component
public class Accounts {
    private final DatabaseClient database;
    private final PasswordEncoder passwords = Argon2PasswordEncoder.defaultsForSpringSecurity_v5_8();
    /** Compared with when nobody has the login, so that the time of an answer doesn't tell. */
    private final String nobody = passwords.encode("nobody");

    Accounts(DatabaseClient database) {
        this.database = database;
    }

    /** Makes the account with its membership; a login that exists already is left as it is. */
    public Mono<Void> register(NewAccount account) {
        return hash(account.password())
                .flatMap(hash -> insert(account, hash))
                .flatMap(made -> made == 1 ? join(account) : Mono.empty());
    }

    /** The account of that login, if the password is right; empty otherwise. */
    Mono<UUID> check(String login, String password) {
        return database.sql("SELECT id, password_hash FROM account WHERE lower(login) = lower(:login)")
                .bind("login", login)
                .map(columns -> {
                    Row row = new Row(columns);
                    return new Known(row.id("id"), row.text("password_hash"));
                })
                .one()
                .defaultIfEmpty(new Known(new UUID(0, 0), nobody))
                .publishOn(Schedulers.boundedElastic())
                .filter(known -> passwords.matches(password, known.hash())
                        && !known.hash().equals(nobody))
                .map(Known::account);
    }

    /** The account of that login; empty where there is none. */
    public Mono<UUID> byLogin(String login) {
        return database.sql("SELECT id FROM account WHERE lower(login) = lower(:login)")
                .bind("login", login)
                .mapValue(UUID.class)
                .one();
    }

    Mono<String> login(UUID account) {
        return database.sql("SELECT login FROM account WHERE id = :account")
                .bind("account", account)
                .mapValue(String.class)
                .one();
    }

    /** @throws lianqiao.shared.RefusedException PASSWORD_LENGTH or PASSWORD_GUESSABLE */
    Mono<Void> changePassword(UUID account, String password) {
        return login(account)
                .doOnNext(login -> PasswordRule.require(password, login))
                .then(hash(password))
                .flatMap(hash -> database.sql("UPDATE account SET password_hash = :hash WHERE id = :account")
                        .bind("hash", hash)
                        .bind("account", account)
                        .then());
    }

    /**
     * Makes an account for someone who chose their own password.
     *
     * @throws lianqiao.shared.RefusedException PASSWORD_LENGTH or PASSWORD_GUESSABLE
     */
    public Mono<Void> enrol(NewAccount account) {
        return Mono.fromRunnable(() -> PasswordRule.require(account.password(), account.login()))
                .then(Mono.defer(() -> register(account)));
    }

    private Mono<String> hash(String password) {
        return Mono.fromCallable(() -> String.valueOf(passwords.encode(password)))
                .subscribeOn(Schedulers.boundedElastic());
    }

    private Mono<Long> insert(NewAccount account, String hash) {
        return database.sql("""
                        INSERT INTO account (id, login, password_hash, display_name, operator, demonstration, address)
                        VALUES (:id, :login, :hash, :name, :operator, :demonstration,
                                CASE WHEN :login LIKE '%_@_%' THEN :login ELSE '' END) ON CONFLICT DO NOTHING
                        """)
                .bind("id", account.id())
                .bind("login", account.login())
                .bind("hash", hash)
                .bind("name", account.displayName())
                .bind("operator", account.role() == Role.OPERATOR)
                .bind("demonstration", account.demonstration())
                .fetch()
                .rowsUpdated();
    }

    private Mono<Void> join(NewAccount account) {
        if (account.organisation() == null) {
            return Mono.empty();
        }
        return database.sql(
                        "INSERT INTO membership (account, organisation, role) VALUES (:account, :organisation, :role)")
                .bind("account", account.id())
                .bind("organisation", account.organisation())
                .bind("role", account.role().name())
                .then();
    }

    private record Known(UUID account, String hash) {}
}
