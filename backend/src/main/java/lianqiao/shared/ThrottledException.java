package lianqiao.shared;

import java.time.Duration;

/** Too many tries in too short a time (HTTP 429); the answer says in Retry-After when the next one counts. */
public final class ThrottledException extends RuntimeException {
    private final Duration wait;

    /** @param what was tried too often: {@code SIGN_IN_ACCOUNT} */
    public ThrottledException(String what, Duration wait) {
        super(what);
        this.wait = wait;
    }

    /** Whole seconds, at least one. */
    public long seconds() {
        return Math.max(1, wait.plusMillis(999).toSeconds());
    }
}
