package lianqiao.kpi;

import java.util.List;

/** The places that an indicator's own document means. */
final class Scopes {
    private Scopes() {}

    static List<String> of(Indicators indicators, String indicator) {
        return indicators.gauges().stream()
                .filter(gauge -> gauge.indicator().id().equals(indicator))
                .flatMap(gauge -> gauge.places().stream())
                .distinct()
                .toList();
    }
}
