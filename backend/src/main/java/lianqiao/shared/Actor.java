package lianqiao.shared;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who gives a command: a person for an organisation, the operator of the portal, or a named part of the portal itself.
 *
 * @param name the account's login for a person is never kept here; only parts of the portal have a name ("import")
 */
public record Actor(
        @Nullable UUID account,
        @Nullable UUID organisation,
        @Nullable OrganisationKind kind,
        @Nullable Role role,
        @Nullable String region,
        @Nullable String name) {

    private static final UUID NOBODY = new UUID(0, 0);
    private static final Actor ANONYMOUS = new Actor(null, null, null, null, null, null);

    public static Actor anonymous() {
        return ANONYMOUS;
    }

    /** A part of the portal that acts by itself: an import, a run, the nightly check. */
    public static Actor system(String name) {
        return new Actor(null, null, null, null, null, name);
    }

    /** A part of the portal that acts on behalf of an organisation, as when demonstration data are loaded. */
    public static Actor onBehalf(String name, UUID organisation, OrganisationKind kind, @Nullable String region) {
        return new Actor(null, organisation, kind, Role.OWNER, region, name);
    }

    public boolean isAnonymous() {
        return account == null && name == null;
    }

    public boolean isSystem() {
        return name != null;
    }

    public boolean isOperator() {
        return role == Role.OPERATOR;
    }

    /** May change what its organisation owns. */
    public boolean isEditor() {
        return role == Role.EDITOR || role == Role.OWNER;
    }

    /** An authority watches over its own region and all that lies in it; the operator over everything. */
    public boolean watchesOver(@Nullable String place) {
        return isOperator()
                || kind == OrganisationKind.AUTHORITY && region != null && place != null && Regions.lies(place, region);
    }

    /** Its organisation, of which the rest is made. @throws ForbiddenException (ORGANISATION_REQUIRED) for who acts for none */
    public UUID requiredOrganisation() {
        if (organisation == null) {
            throw new ForbiddenException("ORGANISATION_REQUIRED");
        }
        return organisation;
    }

    /** For questions about what is one's own: who acts for no organisation has none, and finds nothing. */
    public UUID organisationOrNobody() {
        return organisation == null ? NOBODY : organisation;
    }

    public boolean actsFor(@Nullable UUID other) {
        return organisation != null && organisation.equals(other);
    }
}
