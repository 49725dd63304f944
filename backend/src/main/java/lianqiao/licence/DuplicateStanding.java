package lianqiao.licence;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import lianqiao.chain.NodeWeight;
import lianqiao.listing.Listing;
import org.jspecify.annotations.Nullable;

/**
 * Body of LicenceMarkedDuplicate, LicenceUnmarkedDuplicate and LicenceDuplicateReturned.
 *
 * @param kept the other one
 * @param concerned organisations that have taken the licence; what they have stays
 * @param alone no other declaration of the same basis stands for its patent, so that the patent counts by this one or not at all
 */
record DuplicateStanding(
        Listing listing,
        UUID licence,
        UUID kept,
        UUID patent,
        @Nullable UUID holder,
        @Nullable String supplyRegion,
        Basis basis,
        List<NodeWeight> nodes,
        List<UUID> concerned,
        boolean alone,
        boolean demonstration) {

    static DuplicateStanding of(Licence licence, UUID kept, List<UUID> concerned, boolean alone, LocalDate today) {
        return new DuplicateStanding(
                LicenceListing.of(licence, today),
                licence.id().value(),
                kept,
                licence.patent().id(),
                licence.holder().organisation(),
                licence.holder().region(),
                licence.basis(),
                licence.nodes(),
                concerned,
                alone,
                licence.demonstration());
    }
}
