package lianqiao.access;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * @param sessionLasts how long a sign-in holds
 * @param secureCookies send the session cookie over HTTPS only; off for a laptop
 * @param operatorLogin with the password: the operator's account, made at the first start
 */
@ConfigurationProperties("lianqiao.access")
record AccessSettings(
        @DefaultValue("12h") Duration sessionLasts,
        @DefaultValue("false") boolean secureCookies,
        @Nullable String operatorLogin,
        @Nullable String operatorPassword) {}
