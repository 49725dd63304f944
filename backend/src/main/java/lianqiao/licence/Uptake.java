package lianqiao.licence;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A firm has taken a licence (Patent Law art. 51). One per licensee and patent; it stays when the licence is withdrawn. */
public record Uptake(
        UUID id,
        UUID licence,
        UUID patent,
        UUID licensee,
        LocalDate effectiveDate,
        @Nullable Long feeFen,
        Instant recordedAt) {}
