package lianqiao.kpi;

import java.time.LocalDate;

/**
 * Which months an indicator looks at in a year: those of the target's own period where there is one; else by its shape and the years that its
 * document names. These are over: then periods of the same length follow each other ({@link Indicator.Document#begins}). Pure.
 */
final class Spans {
    private enum Kind {
        /** One year, or a time that lies within twelve months. */
        YEAR,
        PERIOD,
        /** The whole period even of what is asked for in each year of it: a mean and an average growth are of all its years. */
        WHOLE,
        /** What stands at the end, whenever it began. */
        STANDING
    }

    private final int year;

    Spans(int year) {
        this.year = year;
    }

    Span of(Gauge gauge) {
        return switch (kind(gauge)) {
            case YEAR -> Span.year(year);
            case PERIOD, WHOLE -> period(gauge);
            case STANDING -> Span.until(year);
        };
    }

    /**
     * Against a target, up to the end of the year that is asked for.
     *
     * @param target not yet narrowed to a year of it
     * @param day up to which is looked
     */
    Span of(Gauge gauge, Target target, LocalDate day) {
        Kind kind = kind(gauge);
        Span own = of(gauge);
        Period period = kind == Kind.WHOLE ? target.period() : target.period().on(day);
        int from = period.from() == null ? 0 : Span.month(period.from());
        if (from > own.until()) {
            return own; // It hasn't begun.
        }
        int until = until(gauge, period, own);
        return switch (kind) {
            case STANDING -> new Span(0, until);
            case PERIOD, WHOLE -> new Span(from, until);
            case YEAR -> new Span(from, until).isLong() ? Span.year(until / 100) : new Span(from, until);
        };
    }

    /** A growth is compared with as many months of the year before: it keeps all of its own. */
    private static int until(Gauge gauge, Period period, Span own) {
        if (period.to() == null) {
            return own.until();
        }
        boolean compared = gauge.working() instanceof Working.Growth growth && !growth.average();
        int end = Span.month(period.to());
        return compared ? end : Math.min(end, own.until());
    }

    private static Kind kind(Gauge gauge) {
        return switch (gauge.working()) {
            case Working.Growth growth when growth.average() -> Kind.WHOLE;
            case Working.Stated stated when stated.mean() -> Kind.WHOLE;
            case Working.Stated stated when gauge.indicator().shape() == Shape.CUMULATIVE -> Kind.PERIOD;
            case Working.Stated stated when stated.yearly() -> Kind.YEAR;
            case Working.Stated stated -> Kind.STANDING;
            case Working.Lowest lowest when !lowest.perSubject() -> Kind.PERIOD;
            default -> ofShape(gauge.indicator().shape());
        };
    }

    private static Kind ofShape(Shape shape) {
        return switch (shape) {
            case COUNT_PER_YEAR, YOY_GROWTH, NON_DECREASING, AMOUNT -> Kind.YEAR;
            case CUMULATIVE, RATIO, CONDITION -> Kind.PERIOD;
            case STOCK, SCORE, OWN -> Kind.STANDING;
        };
    }

    private Span period(Gauge gauge) {
        Integer first = gauge.indicator().document().begins(year);
        return first == null ? Span.until(year) : Span.years(first, year);
    }
}
