package lianqiao.access;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import lianqiao.shared.Actor;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Changing a password that one knows, and replacing one that one forgot. */
@RestController
@RequestMapping("/api/v1")
class PasswordController {
    private final PasswordResets resets;
    private final Passwords passwords;
    private final Throttle throttle;

    PasswordController(PasswordResets resets, Passwords passwords, Throttle throttle) {
        this.throttle = throttle;
        this.resets = resets;
        this.passwords = passwords;
    }

    record Forgotten(@NotBlank @Size(max = 200) String login) {}

    record NewPassword(@NotBlank @Size(max = 200) String password) {
        @Override
        public String toString() {
            return "NewPassword[]";
        }
    }

    record PasswordChange(
            @NotBlank @Size(max = 200) String current,
            @NotBlank @Size(max = 200) String password) {
        @Override
        public String toString() {
            return "PasswordChange[]";
        }
    }

    /** Answers the same whether or not somebody has the login. */
    @PostMapping("/password-resets")
    @Permit(Permission.SIGN_IN)
    @ResponseStatus(HttpStatus.ACCEPTED)
    Mono<Void> forgot(@Valid @RequestBody Forgotten form, ServerWebExchange exchange) {
        return throttle.take(Bucket.RESET_ADDRESS, ClientAddress.of(exchange))
                .then(throttle.take(Bucket.RESET_ACCOUNT, form.login()))
                .then(resets.ask(form.login()));
    }

    @PostMapping("/password-resets/{token}")
    @Permit(Permission.SIGN_IN)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    Mono<Void> reset(@PathVariable String token, @Valid @RequestBody NewPassword form) {
        return resets.use(token, form.password());
    }

    /** Ends the account's other sessions; the one that asks goes on. */
    @PutMapping("/account/password")
    @Permit(Permission.MANAGE_ACCOUNT)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    Mono<Void> change(@Valid @RequestBody PasswordChange form, Actor actor, ServerWebExchange exchange) {
        return SessionCookie.token(exchange)
                .flatMap(session ->
                        passwords.change(actor, session, ClientAddress.of(exchange), form.current(), form.password()));
    }
}
