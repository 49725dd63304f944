package lianqiao.access;

import java.util.List;
import java.util.UUID;
import lianqiao.shared.OrganisationKind;
import lianqiao.shared.Role;
import org.jspecify.annotations.Nullable;

/**
 * Who is signed in, as the pages need to know it.
 *
 * @param permissions names of the rules that let this person through
 */
public record SignedIn(
        UUID account,
        String displayName,
        Role role,
        @Nullable Membership organisation,
        boolean demonstration,
        List<Permission> permissions) {

    /** The organisation that the person acts for. @param verified whether its registration was looked at */
    public record Membership(UUID id, String name, OrganisationKind kind, String region, boolean verified) {}
}
