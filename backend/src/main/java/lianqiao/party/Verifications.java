package lianqiao.party;

import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import lianqiao.shared.Actor;
import lianqiao.shared.Binding;
import lianqiao.shared.Regions;
import lianqiao.shared.Row;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Which registrations were looked at. */
@Component
public class Verifications {
    private final DatabaseClient database;

    Verifications(DatabaseClient database) {
        this.database = database;
    }

    /** Whether the organisation may do what only a verified one may. */
    public Mono<Boolean> isVerified(UUID organisation) {
        return of(organisation).map(state -> state == Verification.VERIFIED).defaultIfEmpty(false);
    }

    /** Which of them are. */
    public Mono<Set<UUID>> among(Collection<UUID> organisations) {
        if (organisations.isEmpty()) {
            return Mono.just(Set.of());
        }
        return database.sql("SELECT id FROM organisation WHERE id = ANY(:ids) AND verification = 'VERIFIED'")
                .bind("ids", organisations.toArray(UUID[]::new))
                .mapValue(UUID.class)
                .all()
                .collect(Collectors.toUnmodifiableSet());
    }

    Mono<Verification> of(UUID organisation) {
        return database.sql("SELECT verification FROM organisation WHERE id = :id")
                .bind("id", organisation)
                .map(columns -> new Row(columns).oneOf(Verification.class, "verification"))
                .one();
    }

    /**
     * Registers the organisation, or takes over a registration of the same credit code that nobody ever came into: else a stranger
     * could keep an organisation out by registering it.
     *
     * @return its id; empty if the code is taken
     */
    Mono<UUID> claim(Organisation wanted) {
        var insert = database.sql("""
                        INSERT INTO organisation AS old (id, name, name_en, kind, credit_code, region, park, verification)
                        VALUES (:id, :name, :nameEn, :kind, :creditCode, :region, :park, 'PENDING')
                        ON CONFLICT (credit_code) DO UPDATE SET name = excluded.name, name_en = excluded.name_en,
                            kind = excluded.kind, region = excluded.region, park = excluded.park, verification = 'PENDING'
                        WHERE old.verification <> 'VERIFIED'
                          AND NOT EXISTS (SELECT FROM membership m WHERE m.organisation = old.id)
                        RETURNING id
                        """)
                .bind("id", wanted.id())
                .bind("name", wanted.name())
                .bind("kind", wanted.kind().name())
                .bind("region", wanted.region());
        insert = Binding.orNull(insert, "nameEn", String.class, wanted.nameEn());
        insert = Binding.orNull(insert, "creditCode", String.class, wanted.creditCode());
        return Binding.orNull(insert, "park", String.class, wanted.park())
                .mapValue(UUID.class)
                .one();
    }

    /** @return what it was before */
    Mono<Verification> set(UUID organisation, Verification verdict) {
        return database.sql("""
                        UPDATE organisation o SET verification = :verdict, verified_at = now(), version = o.version + 1
                        FROM (SELECT id, verification FROM organisation WHERE id = :id FOR UPDATE) old
                        WHERE o.id = old.id RETURNING old.verification
                        """)
                .bind("id", organisation)
                .bind("verdict", verdict.name())
                .map(columns -> new Row(columns).oneOf(Verification.class, "verification"))
                .one();
    }

    /** What waits for this authority's, or the operator's, look; oldest first. */
    Flux<Organisation> waiting(Actor actor) {
        return database.sql(
                        "SELECT * FROM organisation WHERE verification = 'PENDING' AND region LIKE :within ORDER BY id LIMIT 100")
                .bind("within", actor.isOperator() ? "%" : Regions.prefix(String.valueOf(actor.region())) + "%")
                .map(Organisations::organisation)
                .all();
    }
}
