package lianqiao.party;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import lianqiao.access.Bucket;
import lianqiao.access.Permission;
import lianqiao.access.Permit;
import lianqiao.access.Throttle;
import lianqiao.eventlog.Done;
import lianqiao.shared.Actor;
import lianqiao.shared.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** The members of one organisation, and whom it invited. */
@RestController
@RequestMapping("/api/v1/organisations/{id}")
class MemberController {
    private static final String KEY = "Idempotency-Key";

    private final Members members;
    private final Inviting inviting;
    private final Invitations invitations;
    private final Throttle throttle;

    MemberController(Members members, Inviting inviting, Invitations invitations, Throttle throttle) {
        this.throttle = throttle;
        this.members = members;
        this.inviting = inviting;
        this.invitations = invitations;
    }

    record InvitationForm(
            @NotBlank @Size(max = 254) String address,
            @NotNull MemberRole role) {}

    record RoleForm(@NotNull MemberRole role) {}

    /** The roles that one can have in an organisation. */
    enum MemberRole {
        VIEWER,
        EDITOR,
        OWNER;

        Role role() {
            return Role.valueOf(name());
        }
    }

    @GetMapping("/members")
    @Permit(Permission.READ_OWN)
    Mono<List<Member>> members(@PathVariable UUID id, Actor actor) {
        OwnOrganisation.require(actor, id);
        return members.of(id).collectList();
    }

    @PutMapping("/members/{account}")
    @Permit(Permission.MANAGE_MEMBERS)
    Mono<ResponseEntity<Member>> role(
            @PathVariable UUID id,
            @PathVariable UUID account,
            @Valid @RequestBody RoleForm form,
            @RequestHeader(name = KEY, required = false) @Nullable String key,
            Actor actor) {
        return members.changeRole(actor, key, id, account, form.role().role()).map(Done::ok);
    }

    @DeleteMapping("/members/{account}")
    @Permit(Permission.MANAGE_MEMBERS)
    Mono<ResponseEntity<Member>> remove(
            @PathVariable UUID id,
            @PathVariable UUID account,
            @RequestHeader(name = KEY, required = false) @Nullable String key,
            Actor actor) {
        return members.remove(actor, key, id, account).map(Done::ok);
    }

    /** One's own: the last owner can't go before another is made. */
    @DeleteMapping("/membership")
    @Permit(Permission.MANAGE_ACCOUNT)
    Mono<ResponseEntity<Member>> leave(
            @PathVariable UUID id, @RequestHeader(name = KEY, required = false) @Nullable String key, Actor actor) {
        return members.leave(actor, key, id).map(Done::ok);
    }

    @GetMapping("/invitations")
    @Permit(Permission.MANAGE_MEMBERS)
    Mono<List<Invitation>> invitations(@PathVariable UUID id, Actor actor) {
        OwnOrganisation.require(actor, id);
        return invitations.open(id).collectList();
    }

    @PostMapping("/invitations")
    @Permit(Permission.MANAGE_MEMBERS)
    Mono<ResponseEntity<Invitation>> invite(
            @PathVariable UUID id,
            @Valid @RequestBody InvitationForm form,
            @RequestHeader(name = KEY, required = false) @Nullable String key,
            Actor actor) {
        String address = MailAddress.require("address", form.address());
        OwnOrganisation.require(actor, id);
        return throttle.take(Bucket.INVITE, id.toString())
                .then(inviting.invite(actor, key, id, address, form.role().role()))
                .map(Done::created);
    }

    @DeleteMapping("/invitations/{invitation}")
    @Permit(Permission.MANAGE_MEMBERS)
    Mono<ResponseEntity<UUID>> withdraw(
            @PathVariable UUID id,
            @PathVariable UUID invitation,
            @RequestHeader(name = KEY, required = false) @Nullable String key,
            Actor actor) {
        return inviting.withdraw(actor, key, id, invitation).map(Done::ok);
    }
}
