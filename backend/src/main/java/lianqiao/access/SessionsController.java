package lianqiao.access;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import lianqiao.shared.Actor;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Where one is signed in, and ending that from afar. */
@RestController
@RequestMapping("/api/v1/sessions")
class SessionsController {
    private final Sessions sessions;

    SessionsController(Sessions sessions) {
        this.sessions = sessions;
    }

    @GetMapping
    @Permit(Permission.MANAGE_ACCOUNT)
    Mono<List<RunningSession>> mine(Actor actor, ServerWebExchange exchange) {
        return SessionCookie.token(exchange)
                .flatMap(token -> sessions.of(account(actor), token).collectList());
    }

    @DeleteMapping("/{id}")
    @Permit(Permission.MANAGE_ACCOUNT)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    Mono<Void> end(@PathVariable UUID id, Actor actor) {
        return sessions.endOne(account(actor), id);
    }

    /** Ends all but the one that asks. */
    @DeleteMapping
    @Permit(Permission.MANAGE_ACCOUNT)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    Mono<Void> endOthers(Actor actor, ServerWebExchange exchange) {
        return SessionCookie.token(exchange).flatMap(token -> sessions.endOthers(account(actor), token));
    }

    private static UUID account(Actor actor) {
        return Objects.requireNonNull(actor.account());
    }
}
