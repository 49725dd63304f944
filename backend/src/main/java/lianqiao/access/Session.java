package lianqiao.access;

import io.r2dbc.spi.Readable;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import lianqiao.shared.Actor;
import lianqiao.shared.OrganisationKind;
import lianqiao.shared.Role;
import lianqiao.shared.Row;
import org.jspecify.annotations.Nullable;

/**
 * A running session: who acts, and how pages call them.
 *
 * @param verified whether somebody has looked at the registration of the organisation
 */
record Session(
        Actor actor, String displayName, @Nullable String organisationName, boolean demonstration, boolean verified) {

    static Session of(Readable columns) {
        Row row = new Row(columns);
        Role role = row.flag("operator") ? Role.OPERATOR : row.maybeOneOf(Role.class, "role");
        String verification = row.maybe("verification", String.class);
        Actor actor = new Actor(
                row.id("id"),
                row.maybe("organisation", UUID.class),
                row.maybeOneOf(OrganisationKind.class, "kind"),
                role,
                row.maybe("region", String.class),
                null);
        return new Session(
                actor,
                row.text("display_name"),
                row.maybe("name", String.class),
                row.flag("demonstration"),
                verification == null || verification.equals("VERIFIED"));
    }

    /** Until it is verified, an organisation does nothing that others would rely on. */
    Entrance entrance() {
        return new Entrance(actor, verified ? null : Permission.UNVERIFIED);
    }

    SignedIn told() {
        return new SignedIn(
                Objects.requireNonNull(actor.account()),
                displayName,
                actor.role() == null ? Role.VIEWER : actor.role(),
                membership(),
                demonstration,
                permissions());
    }

    private SignedIn.@Nullable Membership membership() {
        if (actor.organisation() == null || actor.kind() == null || organisationName == null) {
            return null;
        }
        return new SignedIn.Membership(
                actor.organisation(), organisationName, actor.kind(), String.valueOf(actor.region()), verified);
    }

    private List<Permission> permissions() {
        return Arrays.stream(Permission.values()).filter(entrance()::opens).toList();
    }
}
