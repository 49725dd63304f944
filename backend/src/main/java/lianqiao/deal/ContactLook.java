package lianqiao.deal;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody looked at the contact data of an organisation.
 *
 * @param listing about which
 * @param title that it had when the deal began
 * @param name of the person who looked; absent once they are erased
 */
record ContactLook(
        UUID id,
        UUID deal,
        UUID listing,
        String title,
        UUID organisation,
        String organisationName,
        @Nullable String name,
        boolean erased,
        Instant at) {}
