package lianqiao.patent;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A patent, as far as the portal has been told.
 *
 * @param title absent where no source gave one
 * @param grantedOn day on which the grant was announced
 * @param endsOn last day of protection, from a register; absent where only the number limits it
 */
public record Patent(
        UUID id,
        ApplicationNumber number,
        PatentKind kind,
        @Nullable String title,
        @Nullable LocalDate grantedOn,
        @Nullable LocalDate endsOn,
        LegalState legalState) {

    /** Protection is over by this day at the latest (Patent Law art. 42), even if nobody told an ending date. */
    public LocalDate endsAtLatest() {
        return endsOn == null ? number.latestEnd() : endsOn;
    }
}
