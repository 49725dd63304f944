package lianqiao.matching;

import java.util.List;
import java.util.Optional;
import lianqiao.listing.Listing;
import lianqiao.shared.Regions;

/** The smallest region that both lie in. A region that a source leaves out is no reason for nor against. */
final class RegionPart {
    private final Weights weights;

    RegionPart(Weights weights) {
        this.weights = weights;
    }

    Optional<Reason> reason(Listing demand, Listing supply) {
        String wanted = demand.region();
        String offered = supply.region();
        if (wanted == null || offered == null) {
            return Optional.empty();
        }
        List<String> around = Regions.withAncestors(offered);
        return Regions.withAncestors(wanted).stream()
                .filter(around::contains)
                .findFirst()
                .map(region -> tell(region, wanted.equals(offered)));
    }

    private Reason tell(String region, boolean same) {
        String name = Regions.name(region).orElse(region);
        return new Reason(
                same ? "REGION_SAME" : "REGION_PROVINCE",
                Reason.Part.REGION,
                Points.of(weights.share(same ? "regionSame" : "regionProvince"), weights.most(Reason.Part.REGION)),
                "双方同在" + name,
                "Both are in " + name);
    }
}
