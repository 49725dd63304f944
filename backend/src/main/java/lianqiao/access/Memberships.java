package lianqiao.access;

import io.r2dbc.spi.Readable;
import java.util.UUID;
import lianqiao.shared.Role;
import lianqiao.shared.Row;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Who belongs to which organisation, and in what role. One person may belong to several. */
@Component
public class Memberships {
    private static final String SELECT = """
            SELECT m.account, a.display_name, a.address, m.organisation, m.role
            FROM membership m JOIN account a ON a.id = m.account
            """;

    private final DatabaseClient database;

    Memberships(DatabaseClient database) {
        this.database = database;
    }

    /** Everyone of one organisation, in the order in which they came. */
    public Flux<Membership> of(UUID organisation) {
        return database.sql(SELECT + "WHERE m.organisation = :organisation ORDER BY m.account")
                .bind("organisation", organisation)
                .map(Memberships::membership)
                .all();
    }

    /**
     * Everyone of one organisation, for a command that changes them: its transaction holds the organisation's members, so that
     * two changes at once can't each leave the other's owner as the last.
     */
    public Flux<Membership> hold(UUID organisation) {
        return database.sql(SELECT + "WHERE m.organisation = :organisation ORDER BY m.account FOR UPDATE OF m")
                .bind("organisation", organisation)
                .map(Memberships::membership)
                .all();
    }

    /** Lets somebody in. @return false if they are in already, in whatever role */
    public Mono<Boolean> join(UUID account, UUID organisation, Role role) {
        return changed("""
                INSERT INTO membership (account, organisation, role) VALUES (:account, :organisation, :role)
                ON CONFLICT DO NOTHING
                """, account, organisation, role);
    }

    public Mono<Boolean> changeRole(UUID account, UUID organisation, Role role) {
        return changed(
                "UPDATE membership SET role = :role WHERE account = :account AND organisation = :organisation",
                account,
                organisation,
                role);
    }

    private Mono<Boolean> changed(String statement, UUID account, UUID organisation, Role role) {
        return database.sql(statement)
                .bind("account", account)
                .bind("organisation", organisation)
                .bind("role", role.name())
                .fetch()
                .rowsUpdated()
                .map(rows -> rows == 1);
    }

    /** What the person may do for the organisation ends with the next request; that they were there is kept for their erasure. */
    public Mono<Void> remove(UUID account, UUID organisation) {
        return database.sql("""
                        WITH gone AS (DELETE FROM membership WHERE account = :account AND organisation = :organisation RETURNING *)
                        INSERT INTO past_membership (account, organisation, left_at)
                        SELECT account, organisation, now() FROM gone
                        ON CONFLICT (account, organisation) DO UPDATE SET left_at = excluded.left_at
                        """)
                .bind("account", account)
                .bind("organisation", organisation)
                .then();
    }

    private static Membership membership(Readable columns) {
        Row row = new Row(columns);
        return new Membership(
                row.id("account"),
                row.text("display_name"),
                row.text("address"),
                row.id("organisation"),
                row.oneOf(Role.class, "role"));
    }
}
