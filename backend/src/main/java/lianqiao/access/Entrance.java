package lianqiao.access;

import java.util.EnumSet;
import java.util.Set;
import lianqiao.shared.Actor;
import org.jspecify.annotations.Nullable;

/**
 * With what somebody came in.
 *
 * @param scope what a token was made for, or an unverified organisation may; null for a person at a browser, who may all that
 *     their role may
 */
record Entrance(Actor actor, @Nullable Set<Permission> scope) {
    static final Entrance NOBODY = new Entrance(Actor.anonymous(), null);

    Entrance narrowed(Set<Permission> to) {
        Set<Permission> both = EnumSet.copyOf(Permission.UNVERIFIED);
        both.retainAll(to);
        return new Entrance(actor, scope == null ? to : both);
    }

    boolean opens(Permission permission) {
        return permission.allows(actor)
                && (scope == null || permission == Permission.READ_PUBLIC || scope.contains(permission));
    }

    /** Whether all that is missing is that somebody verifies the organisation. */
    boolean waitsForVerification(Permission permission) {
        return permission.allows(actor) && Permission.UNVERIFIED.equals(scope);
    }

    /** Public pages show more to their owner: a token that wasn't made to read its owner's things sees what everyone sees. */
    Actor actorAt(@Nullable Permit permit) {
        boolean isPublic = permit == null || permit.value() == Permission.READ_PUBLIC;
        return isPublic && !opens(Permission.READ_OWN) ? Actor.anonymous() : actor;
    }
}
