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

    /** @param fresh those that somebody just published; only pairs with one of them are new */
    List<Pair> pairs(List<Face> group, Set<UUID> fresh) {
        List<Pair> pairs = new ArrayList<>();
        for (var one : group) {
            for (var other : group) {
                if (one.licence().toString().compareTo(other.licence().toString()) < 0
                        && (fresh.contains(one.licence()) || fresh.contains(other.licence()))) {
                    compare(one, other, pairs);
                }
            }
        }
        return pairs;
    }

    private void compare(Face one, Face other, List<Pair> pairs) {
        var samePatent = one.patent().equals(other.patent());
        if (!samePatent && tooFarApart(one.title(), other.title())) {
            return;
        }
        var likeness = TitleLikeness.ofPlain(one.title(), other.title());
        if (samePatent || likeness >= threshold) {
            pairs.add(new Pair(one.licence(), other.licence(), likeness, samePatent));
        }
    }

    /** Lengths alone tell most pairs apart, at no cost. */
    private boolean tooFarApart(String one, String other) {
        double longer = Math.max(one.length(), other.length());
        return longer == 0 || Math.min(one.length(), other.length()) / longer < threshold;
    }
}
