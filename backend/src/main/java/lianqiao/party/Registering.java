package lianqiao.party;

import java.util.UUID;
import lianqiao.access.Memberships;
import lianqiao.eventlog.Command;
import lianqiao.eventlog.Commands;
import lianqiao.eventlog.Decision;
import lianqiao.eventlog.Done;
import lianqiao.eventlog.NewEvent;
import lianqiao.shared.Actor;
import lianqiao.shared.ForbiddenException;
import lianqiao.shared.Ids;
import lianqiao.shared.NotFoundException;
import lianqiao.shared.OrganisationKind;
import lianqiao.shared.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * How an organisation comes in: somebody registers it, its first owner proves their mail address by accepting an invitation, and an
 * authority of its region, or the operator, verifies it.
 */
@Component
class Registering {
    private final Commands commands;
    private final Organisations organisations;
    private final Verifications verifications;
    private final Invitations invitations;
    private final Memberships memberships;

    Registering(
            Commands commands,
            Organisations organisations,
            Verifications verifications,
            Invitations invitations,
            Memberships memberships) {
        this.commands = commands;
        this.organisations = organisations;
        this.verifications = verifications;
        this.invitations = invitations;
        this.memberships = memberships;
    }

    /** Body of the event; its subject is the organisation. */
    record OrganisationRegistered(UUID organisation, OrganisationKind kind, String region) {}

    /** Body of the events OrganisationVerified and OrganisationRefused; their subject is the organisation. */
    record Verdict(UUID organisation, OrganisationKind kind, String region, Verification from, Verification to) {}

    /** @param invited whether a mail with an invitation goes to the address */
    record Registered(UUID organisation, Verification verification, boolean invited) {}

    Mono<Done<Registered>> register(Actor actor, RegistrationForm form) {
        Organisation wanted = form.read(Ids.next());
        Command command = Command.of(actor, null, "organisation.register", wanted);
        return commands.run(command, Registered.class, () -> verifications
                .claim(wanted)
                .switchIfEmpty(Mono.error(() -> PartyRefusals.creditCodeTaken().asException()))
                .flatMap(id -> firstOwner(actor, form, id).map(event -> registered(wanted, id, actor, event))));
    }

    /** An authority decides over its own region; over authorities and operation centres, the operator alone. */
    Mono<Done<Organisation>> decide(Actor actor, @Nullable String key, UUID id, Verification verdict) {
        Command command = Command.of(actor, key, "organisation.verify " + id, verdict);
        return commands.run(command, Organisation.class, () -> organisations
                .find(id)
                .doOnNext(organisation -> requireWatch(actor, organisation))
                .flatMap(organisation ->
                        verifications.set(id, verdict).map(from -> decided(organisation, from, verdict))));
    }

    static void requireWatch(Actor actor, Organisation organisation) {
        if (!actor.watchesOver(organisation.region())) {
            throw new NotFoundException("organisation", organisation.id());
        }
        boolean forOperator = organisation.kind() == OrganisationKind.AUTHORITY
                || organisation.kind() == OrganisationKind.OPERATION_CENTRE;
        if (forOperator && !actor.isOperator()) {
            throw new ForbiddenException("VERIFIED_BY_OPERATOR_ONLY");
        }
    }

    private Mono<NewEvent> firstOwner(Actor actor, RegistrationForm form, UUID organisation) {
        UUID account = actor.account();
        if (account != null) {
            return memberships
                    .join(account, organisation, Role.OWNER)
                    .thenReturn(new NewEvent(
                            "MemberJoined",
                            organisation,
                            new Inviting.MemberJoined(organisation, account, Role.OWNER, null)));
        }
        return invitations
                .add(Ids.next(), organisation, MailAddress.require("address", form.address()), Role.OWNER, null)
                .map(made -> new NewEvent(
                        "MemberInvited",
                        organisation,
                        new Inviting.MemberInvited(made.id(), organisation, Role.OWNER)));
    }

    private static Decision<Registered> registered(Organisation wanted, UUID id, Actor actor, NewEvent owner) {
        return Decision.of(
                new Registered(id, Verification.PENDING, actor.account() == null),
                new NewEvent(
                        "OrganisationRegistered", id, new OrganisationRegistered(id, wanted.kind(), wanted.region())),
                owner);
    }

    private static Decision<Organisation> decided(Organisation organisation, Verification from, Verification to) {
        String type = to == Verification.VERIFIED ? "OrganisationVerified" : "OrganisationRefused";
        Verdict verdict = new Verdict(organisation.id(), organisation.kind(), organisation.region(), from, to);
        return Decision.of(organisation, new NewEvent(type, organisation.id(), verdict));
    }
}
