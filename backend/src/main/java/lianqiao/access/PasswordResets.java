package lianqiao.access;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import lianqiao.eventlog.Command;
import lianqiao.eventlog.Commands;
import lianqiao.eventlog.Decision;
import lianqiao.eventlog.NewEvent;
import lianqiao.shared.Actor;
import lianqiao.shared.Ids;
import lianqiao.shared.Letter;
import lianqiao.shared.RandomToken;
import lianqiao.shared.Refusal;
import lianqiao.shared.Row;
import lianqiao.shared.Sha256;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** A new password for someone who forgot theirs, by a mail to the account's address. */
@Component
public class PasswordResets {
    private static final Duration VALID = Duration.ofHours(2);

    private final DatabaseClient database;
    private final Commands commands;
    private final Accounts accounts;
    private final Sessions sessions;
    private final Throttle throttle;

    PasswordResets(
            DatabaseClient database, Commands commands, Accounts accounts, Sessions sessions, Throttle throttle) {
        this.database = database;
        this.commands = commands;
        this.accounts = accounts;
        this.sessions = sessions;
        this.throttle = throttle;
    }

    /** Body of the event PasswordResetAsked; its subject is the account. */
    record PasswordResetAsked(UUID reset) {}

    /** Notes the wish. Nobody learns from it whether there is such a login. */
    Mono<Void> ask(String login) {
        return accounts.byLogin(login)
                .flatMap(account -> commands.run(
                        Command.of(Actor.anonymous(), null, "password-reset.ask", account),
                        UUID.class,
                        () -> begin(account)))
                .then();
    }

    /**
     * Makes the token of a reset, so that whoever mails it is the only one who has it; an earlier token of it ends.
     *
     * @return empty where the reset was used or is over, or the account has no address
     */
    public Mono<Letter> issue(UUID reset) {
        String token = RandomToken.next();
        return database.sql("""
                        UPDATE password_reset r SET token_sha256 = :hash FROM account a
                        WHERE r.id = :id AND r.used_at IS NULL AND r.ends_at > now() AND a.id = r.account AND a.address <> ''
                        RETURNING a.address, a.display_name, a.id AS account
                        """)
                .bind("hash", Sha256.of(token))
                .bind("id", reset)
                .map(columns -> {
                    Row row = new Row(columns);
                    return new Letter(row.text("address"), row.text("display_name"), token, row.id("account"));
                })
                .one();
    }

    /**
     * Sets the new password and ends every session of the account: whoever knew the old password is out. Who was throttled at the door
     * because somebody guessed at it may come in at once.
     */
    Mono<Void> use(String token, String password) {
        return commands.run(
                        Command.of(Actor.anonymous(), null, "password-reset.use", ""), UUID.class, () -> spend(token)
                                .flatMap(account -> renew(account, password)))
                .then();
    }

    private Mono<Decision<UUID>> begin(UUID account) {
        UUID reset = Ids.next();
        return database.sql("""
                        INSERT INTO password_reset (id, account, ends_at)
                        VALUES (:id, :account, now() + make_interval(secs => :seconds))
                        """)
                .bind("id", reset)
                .bind("account", account)
                .bind("seconds", (double) VALID.toSeconds())
                .then()
                .thenReturn(
                        Decision.of(reset, new NewEvent("PasswordResetAsked", account, new PasswordResetAsked(reset))));
    }

    /** All resets of the account are spent with this one. */
    private Mono<UUID> spend(String token) {
        return database.sql("""
                        UPDATE password_reset SET used_at = now()
                        WHERE used_at IS NULL AND ends_at > now() AND account =
                            (SELECT account FROM password_reset
                             WHERE token_sha256 = :hash AND used_at IS NULL AND ends_at > now())
                        RETURNING account
                        """)
                .bind("hash", Sha256.of(token))
                .mapValue(UUID.class)
                .all()
                .collectList()
                .filter(spent -> !spent.isEmpty())
                .map(List::getFirst)
                .switchIfEmpty(Mono.error(PasswordResets::tokenOver));
    }

    private Mono<Decision<UUID>> renew(UUID account, String password) {
        return accounts.changePassword(account, password)
                .then(sessions.endAll(account))
                .then(accounts.login(account))
                .flatMap(login -> throttle.forget(Bucket.SIGN_IN_ACCOUNT, login))
                .thenReturn(Decision.of(account, PasswordChanged.event(account, true)));
    }

    private static RuntimeException tokenOver() {
        return Refusal.of(
                        "RESET_TOKEN_OVER",
                        null,
                        "此重置链接无效或已过期",
                        "This link is wrong, used or too old",
                        "请重新申请重置密码",
                        "Ask for another mail")
                .asException();
    }
}
