package lianqiao.access;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Duration;
import java.util.UUID;
import lianqiao.shared.ForbiddenException;
import lianqiao.shared.NotFoundException;
import lianqiao.shared.Refusal;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Signing in and out. */
@RestController
@RequestMapping("/api/v1/session")
class SessionController {
    private final SignInTries tries;
    private final Sessions sessions;
    private final AccessSettings settings;

    SessionController(SignInTries tries, Sessions sessions, AccessSettings settings) {
        this.tries = tries;
        this.sessions = sessions;
        this.settings = settings;
    }

    /** What is asked for at the door. */
    record Credentials(
            @NotBlank @Size(max = 200) String login,
            @NotBlank @Size(max = 200) String password) {
        @Override
        public String toString() {
            return "Credentials[" + login + "]";
        }
    }

    @PostMapping
    @Permit(Permission.SIGN_IN)
    Mono<ResponseEntity<SignedIn>> signIn(@Valid @RequestBody Credentials credentials, ServerWebExchange exchange) {
        return tries.check(credentials.login(), credentials.password(), ClientAddress.of(exchange))
                .switchIfEmpty(Mono.error(SessionController::wrong))
                .flatMap(account -> sessions.begin(account, SessionCookie.browser(exchange)))
                .flatMap(token -> sessions.find(token).map(session -> ResponseEntity.ok()
                        .header(HttpHeaders.SET_COOKIE, cookie(token, settings.sessionLasts()))
                        .body(session.told())));
    }

    @GetMapping
    @Permit(Permission.MANAGE_ACCOUNT)
    Mono<SignedIn> who(ServerWebExchange exchange) {
        return SessionCookie.token(exchange)
                .flatMap(sessions::find)
                .map(Session::told)
                .switchIfEmpty(Mono.error(() -> new ForbiddenException("SIGN_IN_REQUIRED")));
    }

    /** The organisation that one wants to act for. */
    record ActingFor(@NotNull UUID organisation) {}

    /** Who belongs to several organisations acts for one at a time. */
    @PutMapping("/organisation")
    @Permit(Permission.MANAGE_ACCOUNT)
    Mono<SignedIn> actFor(@Valid @RequestBody ActingFor choice, ServerWebExchange exchange) {
        return SessionCookie.token(exchange).flatMap(token -> sessions.actFor(token, choice.organisation())
                .filter(switched -> switched)
                .switchIfEmpty(Mono.error(() -> new NotFoundException("organisation", choice.organisation())))
                .then(sessions.find(token))
                .map(Session::told));
    }

    @DeleteMapping
    @Permit(Permission.SIGN_IN)
    Mono<ResponseEntity<Void>> signOut(ServerWebExchange exchange) {
        return SessionCookie.token(exchange)
                .flatMap(sessions::end)
                .thenReturn(ResponseEntity.noContent()
                        .header(HttpHeaders.SET_COOKIE, cookie("", Duration.ZERO))
                        .build());
    }

    private String cookie(String token, Duration lasts) {
        return SessionCookie.written(token, lasts, settings.secureCookies());
    }

    private static RuntimeException wrong() {
        return Refusal.of(
                        "WRONG_CREDENTIALS",
                        "password",
                        "账号或密码不正确",
                        "Login or password is wrong",
                        "请核对大小写；忘记密码可用邮件重置",
                        "Mind upper and lower case; a forgotten password can be reset by mail")
                .asException();
    }
}
