package lianqiao.licence;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import lianqiao.chain.NodeWeight;
import lianqiao.listing.Listing;
import org.jspecify.annotations.Nullable;

/**
 * Body of LicenceDrafted, LicenceRevised, LicencePublished, LicenceWithdrawn and LicenceImported: facts that readers of the
 * log need, in the licence's listing and beside it. No natural person is named.
 *
 * @param supplyPark key of the park that its holder sits in; told when it is published, which is when it counts
 */
public record LicenceChange(
        Listing listing,
        UUID licence,
        UUID patent,
        @Nullable UUID holder,
        @Nullable String supplyRegion,
        @Nullable String supplyPark,
        Basis basis,
        List<NodeWeight> nodes,
        boolean demonstration) {

    static LicenceChange of(Licence licence, LocalDate today) {
        return new LicenceChange(
                LicenceListing.of(licence, today),
                licence.id().value(),
                licence.patent().id(),
                licence.holder().organisation(),
                licence.holder().region(),
                null,
                licence.basis(),
                licence.nodes(),
                licence.demonstration());
    }

    LicenceChange in(@Nullable String park) {
        return new LicenceChange(listing, licence, patent, holder, supplyRegion, park, basis, nodes, demonstration);
    }
}
