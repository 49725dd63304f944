package lianqiao.licence;

import java.util.List;
import java.util.UUID;
import lianqiao.chain.NodeWeight;
import org.jspecify.annotations.Nullable;

/** Body of the event of that name: one per licensee and patent; the indicators count it and nothing else. */
public record UptakeRecorded(
        UUID uptake,
        UUID licence,
        UUID patent,
        UUID licensee,
        @Nullable UUID licensor,
        @Nullable String supplyRegion,
        @Nullable String demandRegion,
        List<NodeWeight> nodes,
        @Nullable UUID deal,
        @Nullable UUID campaign,
        @Nullable UUID centre,
        @Nullable Long feeFen,
        Basis basis,
        boolean demonstration) {

    static UptakeRecorded of(Uptake uptake, TakeUp request, Licence licence) {
        return new UptakeRecorded(
                uptake.id(),
                uptake.licence(),
                uptake.patent(),
                uptake.licensee(),
                licence.holder().organisation(),
                licence.holder().region(),
                request.demandRegion(),
                licence.nodes(),
                request.deal(),
                request.campaign(),
                request.centre(),
                request.feeFen(),
                licence.basis(),
                licence.demonstration() || request.demonstration());
    }
}
