package lianqiao.licence;

import java.util.List;
import java.util.Objects;
import lianqiao.shared.Refusal.Text;
import org.jspecify.annotations.Nullable;

/**
 * The true cost over HTTP.
 *
 * @param lowFen with {@code highFen} the range of the total; both absent where something is unknown
 * @param place among the licences of its first chain node; absent where it has none or has no total
 */
record CostView(
        int years,
        @Nullable Long lowFen,
        @Nullable Long highFen,
        List<Cost.Line> lines,
        List<Text> unknown,
        @Nullable Place place) {
    private static final int FEWEST = 3;

    /**
     * Where the cost lies among the others of the node, reckoned with the same volume and years.
     *
     * @param percentile share in percent of those compared that cost less, ties by half; absent where fewer than three compare
     * @param compared those whose cost could be reckoned
     * @param unknown those whose could not
     */
    record Place(String node, @Nullable Integer percentile, int compared, int unknown) {

        static @Nullable Place of(String node, Cost own, List<Cost> all) {
            var mine = own.middleFen();
            if (mine == null) {
                return null;
            }
            var sums =
                    all.stream().map(Cost::middleFen).filter(Objects::nonNull).toList();
            var below = sums.stream().filter(sum -> sum < mine).count();
            var same = sums.stream().filter(mine::equals).count();
            var percentile =
                    sums.size() < FEWEST ? null : (Integer) (int) Math.round((below + same / 2.0) * 100 / sums.size());
            return new Place(node, percentile, sums.size(), all.size() - sums.size());
        }
    }

    static CostView of(Volume volume, Cost cost, @Nullable Place place) {
        return new CostView(volume.years(), cost.lowFen(), cost.highFen(), cost.lines(), cost.unknown(), place);
    }
}
