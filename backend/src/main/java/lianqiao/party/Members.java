package lianqiao.party;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import lianqiao.access.Membership;
import lianqiao.access.Memberships;
import lianqiao.eventlog.Command;
import lianqiao.eventlog.Commands;
import lianqiao.eventlog.Decision;
import lianqiao.eventlog.Done;
import lianqiao.eventlog.NewEvent;
import lianqiao.shared.Actor;
import lianqiao.shared.NotFoundException;
import lianqiao.shared.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Who belongs to an organisation. The last owner stays: somebody must be able to let others in. */
@Component
public class Members {
    private final Memberships memberships;
    private final Commands commands;

    Members(Memberships memberships, Commands commands) {
        this.memberships = memberships;
        this.commands = commands;
    }

    /** Body of the event; its subject is the organisation. */
    record MemberRemoved(UUID organisation, UUID account, Role role) {}

    /** Body of the event; its subject is the organisation. */
    record RoleChanged(UUID organisation, UUID account, Role from, Role to) {}

    /** Everyone of the organisation, in the order in which they came. */
    public Flux<Member> of(UUID organisation) {
        return memberships.of(organisation).map(Members::member);
    }

    Mono<Done<Member>> changeRole(Actor actor, @Nullable String key, UUID organisation, UUID account, Role role) {
        var command = Command.of(actor, key, "member.role " + organisation + " " + account, role);
        return commands.run(command, Member.class, () -> held(actor, organisation, account, role == Role.OWNER)
                .flatMap(was -> memberships
                        .changeRole(account, organisation, role)
                        .thenReturn(Decision.of(
                                new Member(account, was.displayName(), was.address(), role),
                                new NewEvent(
                                        "RoleChanged",
                                        organisation,
                                        new RoleChanged(organisation, account, was.role(), role))))));
    }

    /** What the person may do for the organisation ends with the next request. */
    Mono<Done<Member>> remove(Actor actor, @Nullable String key, UUID organisation, UUID account) {
        var command = Command.of(actor, key, "member.remove " + organisation, account);
        return commands.run(command, Member.class, () -> held(actor, organisation, account, false)
                .flatMap(was -> removed(organisation, account, was)));
    }

    /** Whoever belongs to it may go, whichever organisation they act for just now. */
    Mono<Done<Member>> leave(Actor actor, @Nullable String key, UUID organisation) {
        var account = Objects.requireNonNull(actor.account());
        var command = Command.of(actor, key, "member.leave " + organisation, account);
        return commands.run(command, Member.class, () -> held(organisation, account, false)
                .flatMap(was -> removed(organisation, account, was)));
    }

    private Mono<Decision<Member>> removed(UUID organisation, UUID account, Membership was) {
        return memberships
                .remove(account, organisation)
                .thenReturn(Decision.of(
                        member(was),
                        new NewEvent(
                                "MemberRemoved", organisation, new MemberRemoved(organisation, account, was.role()))));
    }

    private Mono<Membership> held(Actor actor, UUID organisation, UUID account, boolean staysOwner) {
        OwnOrganisation.require(actor, organisation);
        return held(organisation, account, staysOwner);
    }

    private Mono<Membership> held(UUID organisation, UUID account, boolean staysOwner) {
        return memberships.hold(organisation).collectList().map(all -> {
            Membership one = one(all, account);
            if (one.role() == Role.OWNER && !staysOwner && owners(all) == 1) {
                throw PartyRefusals.lastOwner().asException();
            }
            return one;
        });
    }

    private static Membership one(List<Membership> all, UUID account) {
        return all.stream()
                .filter(member -> member.account().equals(account))
                .findFirst()
                .orElseThrow(() -> new NotFoundException("member", account));
    }

    private static long owners(List<Membership> all) {
        return all.stream().filter(member -> member.role() == Role.OWNER).count();
    }

    private static Member member(Membership membership) {
        return new Member(membership.account(), membership.displayName(), membership.address(), membership.role());
    }
}
