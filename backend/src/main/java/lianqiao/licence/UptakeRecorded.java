package lianqiao.licence;

import java.util.List;
import java.util.UUID;
import lianqiao.chain.NodeWeight;
import lianqiao.party.CountedAs;
import lianqiao.shared.OrganisationKind;
import org.jspecify.annotations.Nullable;

/**
 * Body of the event of that name: one per licensee and patent; the indicators count it and nothing else.
 *
 * @param supplyPark key of the park that the licensor sits in; {@code supplierKind} is what it is, {@code demanderSize} what the licensee is
 */
public record UptakeRecorded(
        UUID uptake,
        UUID licence,
        UUID patent,
        UUID licensee,
        @Nullable UUID licensor,
        @Nullable String supplyRegion,
        @Nullable String demandRegion,
        @Nullable String supplyPark,
        @Nullable String demandPark,
        @Nullable OrganisationKind supplierKind,
        @Nullable String demanderSize,
        List<NodeWeight> nodes,
        @Nullable UUID deal,
        @Nullable UUID campaign,
        @Nullable UUID centre,
        @Nullable Long feeFen,
        Basis basis,
        boolean demonstration) {

    static UptakeRecorded of(Uptake uptake, TakeUp request, Licence licence, CountedAs licensor, CountedAs licensee) {
        return new UptakeRecorded(
                uptake.id(),
                uptake.licence(),
                uptake.patent(),
                uptake.licensee(),
                licence.holder().organisation(),
                licence.holder().region(),
                request.demandRegion(),
                licensor.park(),
                licensee.park(),
                licensor.kind(),
                licensee.size(),
                licence.nodes(),
                request.deal(),
                request.campaign(),
                request.centre(),
                request.feeFen(),
                licence.basis(),
                licence.demonstration() || request.demonstration());
    }
}
