package lianqiao.matching;

import java.util.List;
import java.util.UUID;

/**
 * How well a supply meets a demand.
 *
 * @param demandVersion version of the row that was scored, as {@code supplyVersion}
 * @param score 0 to 100 in steps of a tenth: the sum of the reasons' points
 * @param reasons those with points, best first; where a hard limit stands between the two, the limits alone and no points
 * @param weights version of the weight file
 * @param taxonomy revision of the industry chains, 0 as shipped
 */
public record Match(
        UUID demand,
        long demandVersion,
        UUID supply,
        long supplyVersion,
        double score,
        List<Reason> reasons,
        String weights,
        int taxonomy) {}
