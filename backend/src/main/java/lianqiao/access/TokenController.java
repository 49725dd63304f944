package lianqiao.access;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import lianqiao.eventlog.Command;
import lianqiao.eventlog.Commands;
import lianqiao.eventlog.Decision;
import lianqiao.eventlog.Done;
import lianqiao.eventlog.NewEvent;
import lianqiao.shared.Actor;
import lianqiao.shared.Ids;
import lianqiao.shared.RandomToken;
import lianqiao.shared.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** Tokens for machines: made and revoked by a person at a browser, shown once. */
@RestController
@RequestMapping("/api/v1/tokens")
class TokenController {
    private static final String PREFIX = "lianqiao_";

    private final ApiTokens tokens;
    private final Commands commands;

    TokenController(ApiTokens tokens, Commands commands) {
        this.tokens = tokens;
        this.commands = commands;
    }

    /**
     * A token just made.
     *
     * @param secret for the header {@code Authorization: Bearer}; told this once, and stored nowhere
     */
    record TokenMade(ApiToken token, String secret) {
        @Override
        public String toString() {
            return "TokenMade[" + token.id() + "]";
        }
    }

    /** Body of the event; its subject is the token. */
    record ApiTokenMade(UUID token, UUID account, @Nullable UUID organisation, Set<Permission> permissions) {}

    /** Body of the event; its subject is the token. */
    record ApiTokenRevoked(UUID token, UUID account) {}

    @GetMapping
    @Permit(Permission.MANAGE_ACCOUNT)
    Mono<List<ApiToken>> mine(Actor actor) {
        return tokens.of(account(actor)).collectList();
    }

    /** Takes no Idempotency-Key: an answer kept for a repeat would keep the secret. */
    @PostMapping
    @Permit(Permission.MANAGE_ACCOUNT)
    Mono<ResponseEntity<TokenMade>> make(@Valid @RequestBody TokenForm form, Actor actor) {
        requireWithin(form, actor);
        UUID id = Ids.next();
        String secret = PREFIX + RandomToken.next();
        return commands.run(Command.of(actor, null, "token.make", form), TokenMade.class, () -> tokens.add(
                                actor, id, secret, form)
                        .map(token -> Decision.of(
                                new TokenMade(token, secret),
                                new NewEvent(
                                        "ApiTokenMade",
                                        id,
                                        new ApiTokenMade(
                                                id, account(actor), actor.organisation(), form.permissions())))))
                .map(Done::created);
    }

    @DeleteMapping("/{id}")
    @Permit(Permission.MANAGE_ACCOUNT)
    Mono<ResponseEntity<UUID>> revoke(@PathVariable UUID id, Actor actor) {
        return commands.run(Command.of(actor, null, "token.revoke", id), UUID.class, () -> tokens.revoke(
                                account(actor), id)
                        .thenReturn(Decision.of(
                                id, new NewEvent("ApiTokenRevoked", id, new ApiTokenRevoked(id, account(actor))))))
                .map(Done::ok);
    }

    private static void requireWithin(TokenForm form, Actor actor) {
        List<Permission> beyond = form.permissions().stream()
                .filter(permission -> permission.isForPeople() || !permission.allows(actor))
                .toList();
        if (!beyond.isEmpty()) {
            throw Refusal.of(
                            "SCOPE_TOO_WIDE",
                            "permissions",
                            "令牌不能拥有这些权限：" + beyond,
                            "The token can't have these permissions: " + beyond,
                            "令牌的权限不能超过您本人在当前单位的权限",
                            "A token may do no more than you may for the organisation that you act for now")
                    .asException();
        }
    }

    private static UUID account(Actor actor) {
        return Objects.requireNonNull(actor.account());
    }
}
