package lianqiao.licence;

import java.time.Clock;
import java.util.UUID;
import lianqiao.eventlog.Command;
import lianqiao.eventlog.Commands;
import lianqiao.eventlog.Decision;
import lianqiao.eventlog.Done;
import lianqiao.eventlog.NewEvent;
import lianqiao.party.Organisation;
import lianqiao.party.Organisations;
import lianqiao.party.Verifications;
import lianqiao.shared.Actor;
import lianqiao.shared.NotFoundException;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * A holder claims what another platform published of it: that becomes a draft of its own, statutory or by analogy. The EXTERNAL one stays
 * as it is until the draft is published, and ends then ({@link Licensing#publish}); no licence ever changes its basis.
 */
@Component
class Claiming {
    private final Commands commands;
    private final Licences licences;
    private final Organisations organisations;
    private final Verifications verifications;
    private final Surroundings surroundings;
    private final DatabaseClient database;
    private final Clock clock;

    Claiming(
            Commands commands,
            Licences licences,
            Organisations organisations,
            Verifications verifications,
            Surroundings surroundings,
            DatabaseClient database,
            Clock clock) {
        this.commands = commands;
        this.licences = licences;
        this.organisations = organisations;
        this.verifications = verifications;
        this.surroundings = surroundings;
        this.database = database;
        this.clock = clock;
    }

    /** @param basis of the draft: STATUTORY where left out */
    record Claim(@Nullable Basis basis) {}

    /** An authority's word that an organisation may claim. */
    record Claimant(UUID organisation) {}

    /** Body of the event ClaimantConfirmed. */
    record ClaimantConfirmed(UUID licence, UUID organisation) {}

    /** By a verified organisation whose name is among the patentees, or that an authority confirmed. */
    Mono<Done<LicenceView>> claim(Actor actor, @Nullable String key, UUID id, Claim form) {
        var command = Command.of(actor, key, "licence.claim " + id, form);
        return commands.run(command, LicenceView.class, () -> licences.get(id)
                .zipWith(organisations.find(actor.requiredOrganisation()))
                .flatMap(both -> claimed(both.getT1(), both.getT2(), form.basis()))
                .flatMap(licences::save)
                .map(draft -> Decision.of(
                        LicenceView.of(draft, surroundings.plain()),
                        new NewEvent(
                                "LicenceDrafted",
                                draft.id().value(),
                                LicenceChange.of(draft, surroundings.plain().today())))));
    }

    private Mono<Licence> claimed(Licence licence, Organisation claimant, @Nullable Basis basis) {
        return Mono.zip(
                        verifications.isVerified(claimant.id()),
                        confirmed(licence.id().value(), claimant))
                .map(words -> licence.claimBy(claimant, words.getT1(), words.getT2(), basis, clock));
    }

    /** Said twice it is said once. An authority speaks for organisations of its own region; another's is not told apart from none. */
    Mono<Done<UUID>> confirm(Actor actor, @Nullable String key, UUID id, Claimant claimant) {
        var command = Command.of(actor, key, "licence.claimant " + id, claimant);
        return commands.run(command, UUID.class, () -> licences.get(id)
                .filter(licence -> licence.basis() == Basis.EXTERNAL)
                .switchIfEmpty(Mono.error(() -> new NotFoundException("licence", id)))
                .then(organisations.find(claimant.organisation()))
                .filter(known -> actor.watchesOver(known.region()))
                .switchIfEmpty(Mono.error(() -> new NotFoundException("organisation", claimant.organisation())))
                .flatMap(known -> database.sql("""
                                INSERT INTO licence_claimant (licence, organisation, confirmed_by, confirmed_at)
                                VALUES (:licence, :organisation, :by, now()) ON CONFLICT DO NOTHING
                                """)
                        .bind("licence", id)
                        .bind("organisation", known.id())
                        .bind("by", actor.requiredOrganisation())
                        .then())
                .thenReturn(Decision.of(
                        id,
                        new NewEvent("ClaimantConfirmed", id, new ClaimantConfirmed(id, claimant.organisation())))));
    }

    private Mono<Boolean> confirmed(UUID licence, Organisation who) {
        return database.sql("SELECT count(*) FROM licence_claimant WHERE licence = :licence AND organisation = :who")
                .bind("licence", licence)
                .bind("who", who.id())
                .mapValue(Long.class)
                .one()
                .map(count -> count > 0);
    }
}
