package lianqiao.party;

import io.r2dbc.spi.Readable;
import java.time.Duration;
import java.util.UUID;
import lianqiao.shared.Binding;
import lianqiao.shared.Letter;
import lianqiao.shared.NotFoundException;
import lianqiao.shared.RandomToken;
import lianqiao.shared.Role;
import lianqiao.shared.Row;
import lianqiao.shared.Sha256;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The table of invitations. */
@Component
public class Invitations {
    static final Duration VALID = Duration.ofDays(14);

    private static final String OPEN = "accepted_at IS NULL AND ends_at > now()";

    private final DatabaseClient database;

    Invitations(DatabaseClient database) {
        this.database = database;
    }

    /**
     * Makes the token of an invitation, so that whoever mails it is the only one who has it; an earlier token of it ends.
     *
     * @return empty where it was accepted, withdrawn or is over
     */
    public Mono<Letter> issue(UUID invitation) {
        String token = RandomToken.next();
        return database.sql("UPDATE invitation SET token_sha256 = :hash WHERE id = :id AND " + OPEN
                        + " RETURNING address, organisation")
                .bind("hash", Sha256.of(token))
                .bind("id", invitation)
                .map(columns -> {
                    Row row = new Row(columns);
                    return new Letter(row.text("address"), "", token, row.id("organisation"));
                })
                .one();
    }

    /** An earlier one to the same address gives way. */
    Mono<Invitation> add(UUID id, UUID organisation, String address, Role role, @Nullable UUID by) {
        var insert = database.sql("""
                        WITH replaced AS (
                            DELETE FROM invitation
                            WHERE organisation = :organisation AND lower(address) = lower(:address) AND accepted_at IS NULL)
                        INSERT INTO invitation (id, organisation, address, role, invited_by, ends_at)
                        VALUES (:id, :organisation, :address, :role, :by, now() + make_interval(secs => :seconds))
                        RETURNING *
                        """)
                .bind("id", id)
                .bind("organisation", organisation)
                .bind("address", address)
                .bind("role", role.name())
                .bind("seconds", (double) VALID.toSeconds());
        return Binding.orNull(insert, "by", UUID.class, by)
                .map(Invitations::invitation)
                .one();
    }

    Flux<Invitation> open(UUID organisation) {
        return database.sql("SELECT * FROM invitation WHERE organisation = :organisation AND " + OPEN + " ORDER BY id")
                .bind("organisation", organisation)
                .map(Invitations::invitation)
                .all();
    }

    /** @throws lianqiao.shared.RefusedException INVITATION_OVER */
    Mono<Invitation> byToken(String token) {
        return database.sql("SELECT * FROM invitation WHERE token_sha256 = :hash AND " + OPEN)
                .bind("hash", Sha256.of(token))
                .map(Invitations::invitation)
                .one()
                .switchIfEmpty(Mono.error(() -> PartyRefusals.invitationOver().asException()));
    }

    /** Marks it as used, once. @throws lianqiao.shared.RefusedException INVITATION_OVER */
    Mono<Invitation> spend(String token) {
        return database.sql("UPDATE invitation SET accepted_at = now() WHERE token_sha256 = :hash AND " + OPEN
                        + " RETURNING *")
                .bind("hash", Sha256.of(token))
                .map(Invitations::invitation)
                .one()
                .switchIfEmpty(Mono.error(() -> PartyRefusals.invitationOver().asException()));
    }

    Mono<Void> withdraw(UUID organisation, UUID id) {
        return database.sql("DELETE FROM invitation WHERE id = :id AND organisation = :organisation AND " + OPEN)
                .bind("id", id)
                .bind("organisation", organisation)
                .fetch()
                .rowsUpdated()
                .filter(rows -> rows == 1)
                .switchIfEmpty(Mono.error(() -> new NotFoundException("invitation", id)))
                .then();
    }

    private static Invitation invitation(Readable columns) {
        Row row = new Row(columns);
        return new Invitation(
                row.id("id"),
                row.id("organisation"),
                row.text("address"),
                row.oneOf(Role.class, "role"),
                row.instant("invited_at"),
                row.instant("ends_at"),
                row.maybeInstant("accepted_at"));
    }
}
