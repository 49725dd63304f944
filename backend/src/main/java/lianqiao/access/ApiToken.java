package lianqiao.access;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A key for a machine that acts for a person and organisation.
 *
 * @param organisation null for an operator's
 * @param usedAt to the minute
 */
record ApiToken(
        UUID id,
        String name,
        @Nullable UUID organisation,
        List<Permission> permissions,
        Instant madeAt,
        Instant endsAt,
        @Nullable Instant usedAt) {}
