package lianqiao.access;

import io.r2dbc.spi.Readable;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import lianqiao.shared.Actor;
import lianqiao.shared.Binding;
import lianqiao.shared.NotFoundException;
import lianqiao.shared.Row;
import lianqiao.shared.Sha256;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The table of tokens for machines. A token ends with the membership that it was made under. */
@Component
class ApiTokens {
    private static final String SELECT =
            "SELECT id, name, organisation, permissions, made_at, ends_at, used_at FROM api_token ";

    private final DatabaseClient database;

    ApiTokens(DatabaseClient database) {
        this.database = database;
    }

    Mono<ApiToken> add(Actor actor, UUID id, String token, TokenForm form) {
        var insert = database.sql("""
                        INSERT INTO api_token (id, token_sha256, account, organisation, name, permissions, ends_at)
                        VALUES (:id, :hash, :account, :organisation, :name, :permissions, now() + make_interval(days => :days))
                        """)
                .bind("id", id)
                .bind("hash", Sha256.of(token))
                .bind("account", Objects.requireNonNull(actor.account()))
                .bind("name", form.name().strip())
                .bind("permissions", form.permissions().stream().map(Enum::name).toArray(String[]::new))
                .bind("days", form.daysOrUsual());
        return Binding.orNull(insert, "organisation", UUID.class, actor.organisation())
                .then()
                .then(Mono.defer(() -> database.sql(SELECT + "WHERE id = :id")
                        .bind("id", id)
                        .map(ApiTokens::token)
                        .one()));
    }

    Flux<ApiToken> of(UUID account) {
        return database.sql(SELECT + "WHERE account = :account AND ends_at > now() ORDER BY id DESC")
                .bind("account", account)
                .map(ApiTokens::token)
                .all();
    }

    Mono<Void> revoke(UUID account, UUID id) {
        return database.sql("DELETE FROM api_token WHERE id = :id AND account = :account")
                .bind("id", id)
                .bind("account", account)
                .fetch()
                .rowsUpdated()
                .filter(rows -> rows == 1)
                .switchIfEmpty(Mono.error(() -> new NotFoundException("token", id)))
                .then();
    }

    /** Who comes in with the token; empty if it was revoked, is over, or never was. */
    Mono<Entrance> find(String token) {
        return database.sql("""
                        SELECT t.id AS token, t.permissions, t.used_at IS NULL OR t.used_at < now() - interval '1 minute' AS stale,
                               a.id, a.display_name, a.operator, a.demonstration, m.role,
                               o.id AS organisation, o.name, o.kind, o.region, o.verification
                        FROM api_token t
                        JOIN account a ON a.id = t.account
                        LEFT JOIN membership m ON m.account = t.account AND m.organisation = t.organisation
                        LEFT JOIN organisation o ON o.id = m.organisation
                        WHERE t.token_sha256 = :hash AND t.ends_at > now()
                          AND (t.organisation IS NULL OR m.account IS NOT NULL)
                        """)
                .bind("hash", Sha256.of(token))
                .map(columns -> new Found(
                        new Row(columns).id("token"),
                        new Row(columns).flag("stale"),
                        Session.of(columns).entrance().narrowed(scope(columns))))
                .one()
                .flatMap(found ->
                        (found.stale() ? touch(found.token()) : Mono.<Void>empty()).thenReturn(found.entrance()));
    }

    private Mono<Void> touch(UUID id) {
        return database.sql("UPDATE api_token SET used_at = now() WHERE id = :id")
                .bind("id", id)
                .then();
    }

    private static ApiToken token(Readable columns) {
        Row row = new Row(columns);
        return new ApiToken(
                row.id("id"),
                row.text("name"),
                row.maybe("organisation", UUID.class),
                List.copyOf(scope(columns)),
                row.instant("made_at"),
                row.instant("ends_at"),
                row.maybeInstant("used_at"));
    }

    /** A permission that a later version no longer knows opens nothing. */
    private static Set<Permission> scope(Readable columns) {
        List<String> names = List.of(Objects.requireNonNull(columns.get("permissions", String[].class)));
        Set<Permission> scope = EnumSet.noneOf(Permission.class);
        Arrays.stream(Permission.values())
                .filter(permission -> names.contains(permission.name()))
                .forEach(scope::add);
        return scope;
    }

    private record Found(UUID token, boolean stale, Entrance entrance) {}
}
