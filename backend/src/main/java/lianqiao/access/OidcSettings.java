package lianqiao.access;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Signing in with an OpenID provider.
 *
 * @param issuer its address, from which the rest is discovered; empty for none
 * @param name what the sign-in page calls it
 * @param enrol whether somebody whom the portal doesn't know gets an account; it belongs to no organisation yet
 */
@ConfigurationProperties("lianqiao.oidc")
record OidcSettings(
        @DefaultValue("") String issuer,
        @DefaultValue("lianqiao") String clientId,
        @DefaultValue("") String clientSecret,
        @DefaultValue("OpenID") String name,
        @DefaultValue("true") boolean enrol) {
    /** Name of the one provider in the addresses of the sign-in. */
    static final String REGISTRATION = "portal";

    boolean isOffered() {
        return !issuer.isBlank();
    }

    @Override
    public String toString() {
        return "OidcSettings[" + issuer + "]";
    }
}
