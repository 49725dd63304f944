package lianqiao.eventlog;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import lianqiao.shared.Actor;
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
        return new Command(actor, key, sha256(name + "\n" + request));
    }

    /** Keys of different people never meet. */
    String giver() {
        return actor.account() != null ? actor.account().toString() : "system " + actor.name();
    }

    private static String sha256(String text) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
