package lianqiao.licence;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import lianqiao.listing.Listing;
import org.jspecify.annotations.Nullable;

/**
 * Body of LicenceSuspended, LicenceRestored and LicenceExpired: a review found that a published licence stands otherwise.
 *
 * @param codes why it is suspended; empty for the other two
 * @param concerned organisations that have taken it
 */
record LicenceStanding(
        Listing listing,
        UUID licence,
        UUID patent,
        @Nullable UUID holder,
        List<String> codes,
        List<UUID> concerned,
        Basis basis,
        boolean demonstration) {

    static LicenceStanding of(Licence licence, List<UUID> concerned, LocalDate today) {
        return new LicenceStanding(
                LicenceListing.of(licence, today),
                licence.id().value(),
                licence.patent().id(),
                licence.holder().organisation(),
                licence.suspended(),
                concerned,
                licence.basis(),
                licence.demonstration());
    }
}
