package lianqiao.kpi;

import java.util.List;
import lianqiao.shared.Refusal;

/**
 * Every indicator of the documents, and the ways to work them out.
 *
 * @param gauges in the order of the scoreboard
 */
record Indicators(List<Indicator> all, List<Gauge> gauges) {
    /** By which side a measure counts on the scoreboard, so that the entries behind a figure are those that it counts. */
    Side sideOf(String measure) {
        return gauges.stream()
                .flatMap(gauge -> gauge.working().terms().stream())
                .filter(term -> term.measure().equals(measure))
                .findFirst()
                .map(Term::side)
                .orElse(Side.EITHER);
    }

    /** Several where one indicator asks for two quantities. */
    List<Gauge> gaugesOf(Indicator indicator) {
        return gauges.stream()
                .filter(gauge -> gauge.indicator().id().equals(indicator.id()))
                .toList();
    }

    /** Its name in both languages, without those of its parts. */
    Refusal.Text titleOf(Indicator indicator) {
        return gaugesOf(indicator).stream()
                .findFirst()
                .map(Gauge::whole)
                .orElse(new Refusal.Text(indicator.name(), indicator.name()));
    }

    boolean isExecuted(Indicator indicator) {
        return !gaugesOf(indicator).isEmpty();
    }

    List<IndicatorView> views() {
        return all.stream()
                .map(indicator -> IndicatorView.of(indicator, titleOf(indicator), gaugesOf(indicator)))
                .toList();
    }
}
