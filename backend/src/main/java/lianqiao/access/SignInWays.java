package lianqiao.access;

import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** In which ways one may sign in here, for the sign-in page. */
@RestController
class SignInWays {
    private final OidcSettings settings;

    SignInWays(OidcSettings settings) {
        this.settings = settings;
    }

    /**
     * The ways besides login and password.
     *
     * @param oidcName what the OpenID provider is called; null for none
     * @param oidcPath where a browser goes to sign in with it
     */
    record Ways(@Nullable String oidcName, @Nullable String oidcPath) {}

    @GetMapping("/api/v1/sign-in-ways")
    @Permit(Permission.READ_PUBLIC)
    Ways ways() {
        return settings.isOffered()
                ? new Ways(settings.name(), "/oauth2/authorization/" + OidcSettings.REGISTRATION)
                : new Ways(null, null);
    }
}
