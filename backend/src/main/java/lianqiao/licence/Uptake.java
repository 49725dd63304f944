package lianqiao.licence;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A firm has taken a licence (Patent Law art. 51). One in force per licensee and patent; it stays when the licence is withdrawn.
 *
 * @param cancelledAt when both sides cancelled it; absent while it is in force
 */
public record Uptake(
        UUID id,
        UUID licence,
        UUID patent,
        UUID licensee,
        LocalDate effectiveDate,
        @Nullable Long feeFen,
        Instant recordedAt,
        @Nullable Instant cancelledAt) {}
