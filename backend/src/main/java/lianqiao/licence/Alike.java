package lianqiao.licence;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Finds among the licences of one holder, or of one patent, those that may be the same. Pure. */
final class Alike {
    private final double threshold;

    /** @param threshold of the likeness of titles, from 0 to 1 */
    Alike(double threshold) {
        this.threshold = threshold;
    }

    /** What is compared of a licence; the group is a holder's name or a patent's id. */
    record Face(UUID licence, UUID patent, String group, String title) {
        static Face of(UUID licence, UUID patent, String group, String title) {
            return new Face(licence, patent, group, TitleLikeness.plain(title));
        }
    }

    /** The smaller id stands first, so that a pair is one pair. */
    record Pair(UUID one, UUID other, double likeness, boolean samePatent) {}

    /** @param fresh those that somebody just published; only pairs with one of them are new, and each is looked at once */
    List<Pair> pairs(List<Face> group, Set<UUID> fresh) {
        List<Pair> pairs = new ArrayList<>();
        for (var one : group) {
            if (fresh.contains(one.licence())) {
                group.stream()
                        .filter(other -> !fresh.contains(other.licence()) || comesFirst(one, other))
                        .forEach(other -> compare(one, other, pairs));
            }
        }
        return pairs;
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

    private void compare(Face one, Face other, List<Pair> pairs) {
        var samePatent = one.patent().equals(other.patent());
        if (!samePatent && tooFarApart(one.title(), other.title())) {
            return;
        }
        var likeness = TitleLikeness.ofPlain(one.title(), other.title());
        if (samePatent || likeness >= threshold) {
            var ordered = comesFirst(one, other);
            pairs.add(new Pair(
                    ordered ? one.licence() : other.licence(),
                    ordered ? other.licence() : one.licence(),
                    likeness,
                    samePatent));
        }
    }

    /** Lengths alone tell most pairs apart, at no cost. */
    private boolean tooFarApart(String one, String other) {
        double longer = Math.max(one.length(), other.length());
        return longer == 0 || Math.min(one.length(), other.length()) / longer < threshold;
    }
}
