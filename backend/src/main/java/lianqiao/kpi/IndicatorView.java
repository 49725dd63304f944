package lianqiao.kpi;

import java.util.List;
import lianqiao.shared.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * An indicator as a document sets it, and how the portal works it out.
 *
 * @param executed false: listed with its clause, not counted yet
 * @param method absent where it isn't executed
 * @param measures whose entries it is worked out of
 * @param places one row of the scoreboard each: region codes, keys of parks
 * @param conflicts where the documents contradict each other about it; both stay
 */
record IndicatorView(
        Indicator indicator,
        Refusal.Text title,
        boolean executed,
        Working.@Nullable Method method,
        List<String> measures,
        List<String> places,
        List<String> conflicts) {

    static IndicatorView of(Indicator indicator, Refusal.Text title, List<Gauge> gauges) {
        return gauges.isEmpty()
                ? new IndicatorView(indicator, title, false, null, List.of(), List.of(), List.of())
                : new IndicatorView(
                        indicator,
                        title,
                        true,
                        gauges.getFirst().working().method(),
                        gauges.stream()
                                .flatMap(gauge -> gauge.working().terms().stream())
                                .map(Term::measure)
                                .distinct()
                                .toList(),
                        gauges.getFirst().places(),
                        gauges.getFirst().conflicts());
    }
}
