package lianqiao.campaign;

import java.util.List;
import lianqiao.matching.Match;
import lianqiao.matching.Reason;

/**
 * A stored match beside what the same rows give under the same weights now.
 *
 * @param same whether the two agree to the tenth, reasons included
 * @param taxonomy revision of the industry chains that both were scored by, 0 as shipped
 * @param demandVersion version of the need's row that was scored, as {@code supplyVersion}
 */
record RecomputedView(
        double stored,
        double computed,
        boolean same,
        String weights,
        int taxonomy,
        long demandVersion,
        long supplyVersion,
        List<Reason> reasons) {
    static RecomputedView of(Match stored, Match computed) {
        return new RecomputedView(
                stored.score(),
                computed.score(),
                stored.equals(computed),
                stored.weights(),
                stored.taxonomy(),
                stored.demandVersion(),
                stored.supplyVersion(),
                computed.reasons());
    }
}
