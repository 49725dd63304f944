package lianqiao.licence;

import java.util.Optional;
import java.util.UUID;

/** Whether two licences of one holder, or of one patent, may be the same. Pure. */
final class Alike {
    private final double threshold;

    /** @param threshold of the likeness of titles, from 0 to 1 */
    Alike(double threshold) {
        this.threshold = threshold;
    }

    /** What is compared of a licence; the holder is empty where nobody knows it. */
    record Face(UUID licence, UUID patent, String holder, String title) {
        static Face of(UUID licence, UUID patent, String holder, String title) {
            return new Face(licence, patent, holder, TitleLikeness.plain(title));
        }
    }

    /** The smaller id stands first, so that a pair is one pair. */
    record Pair(UUID one, UUID other, double likeness, boolean samePatent) {}

    Optional<Pair> pair(Face one, Face other) {
        var samePatent = one.patent().equals(other.patent());
        var sameHolder = !one.holder().isEmpty() && one.holder().equals(other.holder());
        if (!samePatent && (!sameHolder || tooFarApart(one.title(), other.title()))) {
            return Optional.empty();
        }
        var likeness = TitleLikeness.ofPlain(one.title(), other.title());
        if (!samePatent && likeness < threshold) {
            return Optional.empty();
        }
        var ordered = comesFirst(one, other);
        return Optional.of(new Pair(
                ordered ? one.licence() : other.licence(),
                ordered ? other.licence() : one.licence(),
                likeness,
                samePatent));
    }

    /** As PostgreSQL orders ids: by their bits, without a sign. */
    private static boolean comesFirst(Face one, Face other) {
        var high = Long.compareUnsigned(
                one.licence().getMostSignificantBits(), other.licence().getMostSignificantBits());
        return high < 0
                || high == 0
                        && Long.compareUnsigned(
                                        one.licence().getLeastSignificantBits(),
                                        other.licence().getLeastSignificantBits())
                                < 0;
    }

    /** Lengths alone tell most pairs apart, at no cost. */
    private boolean tooFarApart(String one, String other) {
        double longer = Math.max(one.length(), other.length());
        return longer == 0 || Math.min(one.length(), other.length()) / longer < threshold;
    }
}
