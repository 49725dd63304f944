package lianqiao.kpi;

/**
 * Which months an indicator looks at in a year, by its shape and the years that its document names. A document's own years are over: then
 * periods of the same length follow each other ({@link Indicator.Document#begins}).
 */
final class Spans {
    private final int year;

    Spans(int year) {
        this.year = year;
    }

    Span of(Gauge gauge) {
        return switch (gauge.working()) {
            case Working.Growth growth when growth.average() -> period(gauge);
            case Working.Stated stated when stated.mean() -> period(gauge);
            case Working.Stated stated when gauge.indicator().shape() == Shape.CUMULATIVE -> period(gauge);
            case Working.Stated stated when stated.yearly() -> Span.year(year);
            case Working.Stated stated -> Span.until(year);
            case Working.Lowest lowest when !lowest.perSubject() -> period(gauge);
            default -> ofShape(gauge);
        };
    }

    private Span ofShape(Gauge gauge) {
        return switch (gauge.indicator().shape()) {
            case COUNT_PER_YEAR, YOY_GROWTH, NON_DECREASING, AMOUNT -> Span.year(year);
            case CUMULATIVE, RATIO, CONDITION -> period(gauge);
            case STOCK, SCORE, OWN -> Span.until(year);
        };
    }

    private Span period(Gauge gauge) {
        Integer first = gauge.indicator().document().begins(year);
        return first == null ? Span.until(year) : Span.years(first, year);
    }
}
