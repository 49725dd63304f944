package lianqiao.kpi;

import java.util.List;

/**
 * Every indicator of the documents, and the ones that are worked out.
 *
 * @param gauges in the order of the scoreboard
 */
record Indicators(List<Indicator> all, List<Gauge> gauges) {
    boolean isExecuted(Indicator indicator) {
        return gauges.stream().anyMatch(gauge -> gauge.indicator().id().equals(indicator.id()));
    }
}
