package lianqiao.kpi;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** How the indicators of a place came to where they stand, month by month; pure. */
final class Courses {
    private final Counted counted;
    private final LocalDate day;
    private final LocalDate today;

    /**
     * @param counted month by month
     * @param day up to which is looked: of a past year its last
     */
    Courses(Counted counted, LocalDate day, LocalDate today) {
        this.counted = counted;
        this.day = day;
        this.today = today;
    }

    Course of(Gauge gauge, String place, Span span, Figure figure, @Nullable Target target) {
        Period period = target == null ? shown(span) : target.period();
        return new Course(
                gauge.indicator().shape(),
                isKnown(gauge, place, span.andBefore()) ? figure.value() : null,
                months(gauge, place, span),
                figure.base() == null ? null : figure.base().value(),
                years(figure, span),
                !gauge.first().isMoney(),
                isStated(gauge.working()),
                period.isOver(today),
                period,
                day);
    }

    /** Whether anything was ever counted or stated there: nothing entered is not the same as nothing done. */
    boolean isKnown(Gauge gauge, String place, Span span) {
        return gauge.working().terms().stream()
                .anyMatch(term -> counted.sum(term.measure(), term.side(), place, null, span)
                                        .entries()
                                > 0
                        || counted.items(term.measure(), item -> span.holds(item.on()))
                                .findAny()
                                .isPresent());
    }

    private static boolean isStated(Working working) {
        return switch (working) {
            case Working.Count count -> false;
            case Working.Once once -> false;
            case Working.Growth growth -> false;
            case Working.Ratio ratio -> true;
            case Working.Stated stated -> true;
            case Working.Lowest lowest -> true;
            case Working.PresentWith present -> true;
        };
    }

    /** A growth looks at its last year, whatever it is compared with. */
    private Map<YearMonth, BigDecimal> months(Gauge gauge, String place, Span span) {
        return switch (gauge.working()) {
            case Working.Count count -> sums(count.terms(), place, span);
            case Working.Growth growth -> sums(growth.terms(), place, Growth.last(growth, span));
            case Working.Once once -> named(counted.subjectMonths(once.term().measure(), place, span), once.term());
            default -> Map.of();
        };
    }

    private Map<YearMonth, BigDecimal> sums(List<Term> terms, String place, Span span) {
        Map<Integer, Long> sums = new TreeMap<>();
        terms.forEach(term -> counted.months(term.measure(), term.side(), place, term.counts(), span)
                .forEach((month, sum) -> sums.merge(month, sum, Long::sum)));
        return named(sums, terms.getFirst());
    }

    private static Map<YearMonth, BigDecimal> named(Map<Integer, Long> months, Term term) {
        return months.entrySet().stream()
                .collect(Collectors.toMap(
                        month -> YearMonth.of(month.getKey() / 100, month.getKey() % 100),
                        month -> term.shown(month.getValue())));
    }

    private static int years(Figure figure, Span span) {
        return figure.baseSource() == null
                ? 1
                : Math.max(1, span.end().getYear() - figure.baseSource().year());
    }

    private static Period shown(Span span) {
        return new Period(
                span.from() == 0 ? null : LocalDate.of(span.from() / 100, span.from() % 100, 1), span.end(), false);
    }
}
