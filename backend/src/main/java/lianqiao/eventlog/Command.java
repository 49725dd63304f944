package lianqiao.eventlog;

import lianqiao.shared.Actor;
import lianqiao.shared.Sha256;
import org.jspecify.annotations.Nullable;

/**
 * Who wants what.
 *
 * @param key the request's Idempotency-Key; null where the same request may be carried out twice
 * @param fingerprint of name and request: the same key for something else is a mistake of the caller
 */
public record Command(Actor actor, @Nullable String key, String fingerprint) {
    /**
     * @param name of the command and what it is given to, {@code licence.publish 0199…}
     * @param request the rest of what was asked; records compare by value
     */
    public static Command of(Actor actor, @Nullable String key, String name, Object request) {
        return new Command(actor, key, Sha256.hex(name + "\n" + request));
    }

    /** Keys of different people never meet. */
    String giver() {
        return actor.account() != null ? actor.account().toString() : "system " + actor.name();
    }
}
