package lianqiao.matching;

import java.util.Optional;
import lianqiao.listing.Listing;
import lianqiao.listing.Particulars.Technology;

/** How far the technology is, where its holder says so (技术成熟度, GB/T 22900): who looks for a solution can use a mature one sooner. */
final class ReadinessPart {
    private static final int HIGHEST = 9;

    private final Weights weights;

    ReadinessPart(Weights weights) {
        this.weights = weights;
    }

    Optional<Reason> reason(Listing supply) {
        return supply.particulars() instanceof Technology technology
                ? Optional.of(tell(technology.readiness()))
                : Optional.empty();
    }

    private Reason tell(int level) {
        return new Reason(
                "READINESS",
                Reason.Part.READINESS,
                Points.of((double) level / HIGHEST, weights.most(Reason.Part.READINESS)),
                "技术成熟度 " + level + " 级（共 " + HIGHEST + " 级）",
                "Technology readiness " + level + " of " + HIGHEST);
    }
}
