package lianqiao.access;

import java.util.UUID;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * Passwords tried at a door, throttled by login and by network address. A right one counts for nothing, so an office full of people
 * who know their passwords never waits. Logins that don't exist are counted like others: a difference would tell.
 */
@Component
class SignInTries {
    private final Throttle throttle;
    private final Accounts accounts;

    SignInTries(Throttle throttle, Accounts accounts) {
        this.throttle = throttle;
        this.accounts = accounts;
    }

    /** The account of that login, if the password is right; empty otherwise; an error after too many wrong ones. */
    Mono<UUID> check(String login, String password, String address) {
        return throttle.take(Bucket.SIGN_IN_ADDRESS, address)
                .then(throttle.take(Bucket.SIGN_IN_ACCOUNT, login))
                .then(Mono.defer(() -> accounts.check(login, password)))
                .flatMap(account -> throttle.giveBack(Bucket.SIGN_IN_ADDRESS, address)
                        .then(throttle.forget(Bucket.SIGN_IN_ACCOUNT, login))
                        .thenReturn(account));
    }
}
