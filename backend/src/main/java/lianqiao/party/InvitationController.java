package lianqiao.party;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.UUID;
import lianqiao.access.Accounts;
import lianqiao.access.Permission;
import lianqiao.access.Permit;
import lianqiao.eventlog.Done;
import lianqiao.shared.Actor;
import lianqiao.shared.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** What an invitation's mail links to. */
@RestController
@RequestMapping("/api/v1/invitations/{token}")
class InvitationController {
    private final Inviting inviting;
    private final Invitations invitations;
    private final Organisations organisations;
    private final Accounts accounts;

    InvitationController(Inviting inviting, Invitations invitations, Organisations organisations, Accounts accounts) {
        this.inviting = inviting;
        this.invitations = invitations;
        this.organisations = organisations;
        this.accounts = accounts;
    }

    /**
     * What the holder of the token is asked to.
     *
     * @param accountExists whether somebody has an account of this address: then they sign in first
     */
    record InvitationAsked(
            UUID organisation,
            String organisationName,
            String address,
            Role role,
            boolean accountExists,
            Instant endsAt) {}

    /** Name and password of a new account; not needed by who is signed in. */
    record Acceptance(
            @Size(max = 100) @Nullable String displayName,
            @Size(max = 200) @Nullable String password) {
        @Override
        public String toString() {
            return "Acceptance[]";
        }
    }

    @GetMapping
    @Permit(Permission.SIGN_IN)
    Mono<InvitationAsked> look(@PathVariable String token) {
        return invitations
                .byToken(token)
                .flatMap(open -> Mono.zip(
                        organisations.find(open.organisation()),
                        accounts.byLogin(open.address()).hasElement(),
                        (organisation, known) -> new InvitationAsked(
                                organisation.id(),
                                organisation.name(),
                                open.address(),
                                open.role(),
                                known,
                                open.endsAt())));
    }

    @PostMapping
    @Permit(Permission.SIGN_IN)
    Mono<ResponseEntity<Inviting.Joined>> accept(
            @PathVariable String token, @Valid @RequestBody Acceptance form, Actor actor) {
        return inviting.accept(actor, token, form.displayName(), form.password())
                .map(Done::created);
    }
}
