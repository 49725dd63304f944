package lianqiao.licence;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What the two sides fill in on the way from a notice to a recorded licence. */
final class UptakeForms {
    private UptakeForms() {}

    /**
     * A firm's notice.
     *
     * @param version of the licence that it read
     * @param accepted must be true
     * @param startsOn first day of use; today where left out
     */
    record Notice(
            @Nullable Long version,
            boolean accepted,
            @Nullable LocalDate startsOn,
            @Nullable String note) {}

    /**
     * What the holder received.
     *
     * @param paidFen in fen
     */
    record Payment(@Nullable LocalDate paidOn, @Nullable Long paidFen) {}

    /** 备案, by whichever side filed it. */
    record Recordal(@Nullable String number, @Nullable LocalDate on) {}
}
