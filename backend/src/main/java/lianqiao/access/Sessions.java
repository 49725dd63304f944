package lianqiao.access;

import java.util.UUID;
import lianqiao.shared.NotFoundException;
import lianqiao.shared.RandomToken;
import lianqiao.shared.Row;
import lianqiao.shared.Sha256;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Sign-ins: a random token in the browser's cookie, its SHA-256 in PostgreSQL, so that a session can be ended on the server. */
@Component
class Sessions {
    private static final int LONGEST_NAME = 200;

    private final DatabaseClient database;
    private final AccessSettings settings;

    Sessions(DatabaseClient database, AccessSettings settings) {
        this.database = database;
        this.settings = settings;
    }

    /** Begins a session for the organisation that the account acted for last, or its first. @return the token for the cookie */
    Mono<String> begin(UUID account, String browser) {
        String token = RandomToken.next();
        return database.sql("""
                        INSERT INTO session (token_sha256, browser, account, organisation, ends_at)
                        SELECT :hash, :browser, :account,
                               (SELECT m.organisation FROM membership m JOIN account a ON a.id = m.account WHERE a.id = :account
                                ORDER BY m.organisation IS NOT DISTINCT FROM a.last_organisation DESC, m.organisation
                                LIMIT 1),
                               now() + make_interval(secs => :seconds)
                        """)
                .bind("hash", Sha256.of(token))
                .bind("account", account)
                .bind("browser", browser.substring(0, Math.min(browser.length(), LONGEST_NAME)))
                .bind("seconds", (double) settings.sessionLasts().toSeconds())
                .fetch()
                .rowsUpdated()
                .thenReturn(token);
    }

    Mono<Void> end(String token) {
        return database.sql("DELETE FROM session WHERE token_sha256 = :hash OR ends_at < now()")
                .bind("hash", Sha256.of(token))
                .then();
    }

    Mono<Void> endAll(UUID account) {
        return database.sql("DELETE FROM session WHERE account = :account")
                .bind("account", account)
                .then();
    }

    /** Ends the account's sessions but the one of this token. */
    Mono<Void> endOthers(UUID account, String token) {
        return database.sql("DELETE FROM session WHERE account = :account AND token_sha256 <> :hash")
                .bind("account", account)
                .bind("hash", Sha256.of(token))
                .then();
    }

    /** @throws NotFoundException where the account has no such session */
    Mono<Void> endOne(UUID account, UUID session) {
        return database.sql("DELETE FROM session WHERE account = :account AND id = :session")
                .bind("account", account)
                .bind("session", session)
                .fetch()
                .rowsUpdated()
                .filter(rows -> rows == 1)
                .switchIfEmpty(Mono.error(() -> new NotFoundException("session", session)))
                .then();
    }

    /** The account's sessions, newest first. @param current token of the one that asks */
    Flux<RunningSession> of(UUID account, String current) {
        return database.sql("""
                        SELECT id, browser, begun_at, ends_at, token_sha256 = :hash AS current FROM session
                        WHERE account = :account AND ends_at > now() ORDER BY begun_at DESC
                        """)
                .bind("account", account)
                .bind("hash", Sha256.of(current))
                .map(columns -> {
                    Row row = new Row(columns);
                    return new RunningSession(
                            row.id("id"),
                            row.text("browser"),
                            row.instant("begun_at"),
                            row.instant("ends_at"),
                            row.flag("current"));
                })
                .all();
    }

    /** From now on the session acts for another organisation of the same person. @return false if it is not one of theirs */
    Mono<Boolean> actFor(String token, UUID organisation) {
        return database.sql("""
                        WITH switched AS (
                            UPDATE session s SET organisation = m.organisation FROM membership m
                            WHERE s.token_sha256 = :hash AND m.account = s.account AND m.organisation = :organisation
                            RETURNING s.account)
                        UPDATE account SET last_organisation = :organisation WHERE id IN (SELECT account FROM switched)
                        """)
                .bind("hash", Sha256.of(token))
                .bind("organisation", organisation)
                .fetch()
                .rowsUpdated()
                .map(rows -> rows == 1);
    }

    /** Who holds the token; empty if it was ended, is over, or never was. */
    Mono<Session> find(String token) {
        // The one place where access reads party's table: who acts is known with the kind and region of the
        // organisation.
        return database.sql("""
                        SELECT a.id, a.display_name, a.operator, a.demonstration, m.role,
                               o.id AS organisation, o.name, o.kind, o.region, o.verification
                        FROM session s
                        JOIN account a ON a.id = s.account
                        LEFT JOIN membership m ON m.account = s.account AND m.organisation = s.organisation
                        LEFT JOIN organisation o ON o.id = m.organisation
                        WHERE s.token_sha256 = :hash AND s.ends_at > now()
                        """).bind("hash", Sha256.of(token)).map(Session::of).one();
    }
}
