package lianqiao.access;

import java.time.Duration;

/**
 * What is throttled, with its usual limit: so many at once, then one more each time the span has passed. People who share a network
 * address (an office, a campus) share its bucket, so it is larger than that of a login.
 */
public enum Bucket {
    SIGN_IN_ACCOUNT(10, Duration.ofMinutes(1)),
    SIGN_IN_ADDRESS(60, Duration.ofSeconds(10)),
    RESET_ACCOUNT(3, Duration.ofMinutes(20)),
    RESET_ADDRESS(20, Duration.ofMinutes(3)),
    REGISTER_ADDRESS(10, Duration.ofMinutes(6)),
    /** Mail that an organisation makes the portal send to strangers. */
    INVITE(50, Duration.ofMinutes(15));

    private final ThrottleSettings.Limit usual;

    Bucket(int burst, Duration then) {
        this.usual = new ThrottleSettings.Limit(burst, then);
    }

    ThrottleSettings.Limit usual() {
        return usual;
    }
}
