package lianqiao.kpi;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Every indicator of the documents, and the ones that are worked out.
 *
 * @param gauges in the order of the scoreboard
 */
record Indicators(List<Indicator> all, List<Gauge> gauges) {
    /** By which side a measure counts on the scoreboard, so that the entries behind a figure are those that it counts. */
    Side sideOf(String measure) {
        return gauges.stream()
                .flatMap(gauge -> Stream.of(gauge.value(), gauge.base()))
                .filter(Objects::nonNull)
                .filter(count -> count.measure().equals(measure))
                .findFirst()
                .map(Gauge.Count::side)
                .orElse(Side.EITHER);
    }

    boolean isExecuted(Indicator indicator) {
        return gauges.stream().anyMatch(gauge -> gauge.indicator().id().equals(indicator.id()));
    }
}
