package lianqiao.need;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How somebody ends what they posted.
 *
 * @param reason asked for where it is closed
 * @param note asked for where the reason is OTHER; read by one's own organisation only
 * @param metBy id of the listing that met it, where it was met by one of this portal
 */
public record EndForm(
        @Nullable EndReason reason,
        @Nullable String note,
        @Nullable UUID metBy) {
    static final EndForm EMPTY = new EndForm(null, null, null);
}
