package lianqiao.access;

import java.time.Duration;
import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** @param limits other limits than the usual ones: {@code lianqiao.throttle.limits.sign-in-address.burst} */
@ConfigurationProperties("lianqiao.throttle")
record ThrottleSettings(@DefaultValue Map<Bucket, Limit> limits) {
    /**
     * @param burst so many at once
     * @param then and one more each time this has passed
     */
    record Limit(int burst, Duration then) {}

    Limit of(Bucket bucket) {
        return limits.getOrDefault(bucket, bucket.usual());
    }
}
