package lianqiao.party;

import java.util.Objects;
import java.util.UUID;
import lianqiao.access.Accounts;
import lianqiao.access.Memberships;
import lianqiao.access.NewAccount;
import lianqiao.eventlog.Command;
import lianqiao.eventlog.Commands;
import lianqiao.eventlog.Decision;
import lianqiao.eventlog.Done;
import lianqiao.eventlog.NewEvent;
import lianqiao.shared.Actor;
import lianqiao.shared.Ids;
import lianqiao.shared.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** The commands by which people come into an organisation: its owner invites, and whoever gets the mail accepts. */
@Component
class Inviting {
    private final Commands commands;
    private final Invitations invitations;
    private final Memberships memberships;
    private final Accounts accounts;

    Inviting(Commands commands, Invitations invitations, Memberships memberships, Accounts accounts) {
        this.commands = commands;
        this.invitations = invitations;
        this.memberships = memberships;
        this.accounts = accounts;
    }

    /** Body of the event; its subject is the organisation. To whom it goes lies in the table of invitations. */
    record MemberInvited(UUID invitation, UUID organisation, Role role) {}

    /** Body of the event; its subject is the organisation. @param invitation null for who registered it */
    record MemberJoined(
            UUID organisation,
            UUID account,
            Role role,
            @Nullable UUID invitation) {}

    /** Body of the event; its subject is the organisation. */
    record InvitationWithdrawn(UUID invitation, UUID organisation) {}

    Mono<Done<Invitation>> invite(Actor actor, @Nullable String key, UUID organisation, String address, Role role) {
        var command = Command.of(actor, key, "member.invite " + organisation, address + role);
        return commands.run(command, Invitation.class, () -> notYetIn(actor, organisation, address)
                .then(invitations.add(Ids.next(), organisation, address, role, actor.account()))
                .map(made -> Decision.of(
                        made,
                        new NewEvent(
                                "MemberInvited", organisation, new MemberInvited(made.id(), organisation, role)))));
    }

    Mono<Done<UUID>> withdraw(Actor actor, @Nullable String key, UUID organisation, UUID invitation) {
        var command = Command.of(actor, key, "member.uninvite " + organisation, invitation);
        OwnOrganisation.require(actor, organisation);
        return commands.run(command, UUID.class, () -> invitations
                .withdraw(organisation, invitation)
                .thenReturn(Decision.of(
                        invitation,
                        new NewEvent(
                                "InvitationWithdrawn",
                                organisation,
                                new InvitationWithdrawn(invitation, organisation)))));
    }

    /** Who holds the token may join: with the account that is signed in, or with a new one of the invited address. */
    Mono<Done<Joined>> accept(Actor actor, String token, @Nullable String displayName, @Nullable String password) {
        UUID account = Objects.requireNonNullElseGet(actor.account(), Ids::next);
        var who = actor.account() != null ? actor : new Actor(account, null, null, null, null, null);
        return commands.run(Command.of(who, null, "member.join", account), Joined.class, () -> invitations
                .spend(token)
                .flatMap(spent -> (actor.account() == null
                                ? enrol(account, spent, displayName, password)
                                : join(account, spent))
                        .thenReturn(joined(spent, account))));
    }

    private Mono<Void> notYetIn(Actor actor, UUID organisation, String address) {
        OwnOrganisation.require(actor, organisation);
        return memberships
                .of(organisation)
                .filter(member -> member.address().equalsIgnoreCase(address))
                .next()
                .flatMap(
                        member -> Mono.error(() -> PartyRefusals.alreadyMember().asException()));
    }

    private Mono<Void> join(UUID account, Invitation spent) {
        return memberships
                .join(account, spent.organisation(), spent.role())
                .filter(isNew -> isNew)
                .switchIfEmpty(Mono.error(() -> PartyRefusals.alreadyMember().asException()))
                .then();
    }

    private Mono<Void> enrol(UUID account, Invitation spent, @Nullable String displayName, @Nullable String password) {
        return accounts.byLogin(spent.address())
                .flatMap(known ->
                        Mono.<Void>error(() -> PartyRefusals.signInFirst().asException()))
                .switchIfEmpty(Mono.defer(() -> accounts.enrol(new NewAccount(
                        account,
                        spent.address(),
                        required("password", "密码", "a password", password),
                        required("displayName", "姓名", "your name", displayName),
                        spent.organisation(),
                        spent.role(),
                        false))));
    }

    private static Decision<Joined> joined(Invitation spent, UUID account) {
        return Decision.of(
                new Joined(spent.organisation(), account, spent.role(), spent.address()),
                new NewEvent(
                        "MemberJoined",
                        spent.organisation(),
                        new MemberJoined(spent.organisation(), account, spent.role(), spent.id())));
    }

    private static String required(String field, String zh, String en, @Nullable String text) {
        if (text == null || text.isBlank()) {
            throw PartyRefusals.missing(field, zh, en).asException();
        }
        return text;
    }

    /** @param login with which the account signs in, if it is a new one */
    record Joined(UUID organisation, UUID account, Role role, String login) {}
}
