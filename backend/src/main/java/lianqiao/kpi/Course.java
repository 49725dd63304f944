package lianqiao.kpi;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How an indicator came to where it stands.
 *
 * @param value as the board shows it; absent where it is undefined or nobody has told it
 * @param months what was added in each month, in the unit of what is counted; a month that is missing added nothing
 * @param base of a growth: all of last year, in the same unit
 * @param years that lie between the base and this year: an average growth is the root of the whole
 * @param counted every entry counts one, so that chance alone says how far a forecast can be off
 * @param stated told as a whole by a statistic from outside, or by the register: no months add up to it
 * @param over whether the period is over
 * @param day the day that is looked from
 */
record Course(
        Shape shape,
        @Nullable BigDecimal value,
        Map<YearMonth, BigDecimal> months,
        @Nullable BigDecimal base,
        int years,
        boolean counted,
        boolean stated,
        boolean over,
        Period period,
        LocalDate day) {

    Course(
            Shape shape,
            @Nullable BigDecimal value,
            Map<YearMonth, BigDecimal> months,
            @Nullable BigDecimal base,
            boolean counted,
            boolean stated,
            Period period,
            LocalDate day) {
        this(shape, value, months, base, 1, counted, stated, period.isOver(day), period, day);
    }

    boolean isGrowth() {
        return shape == Shape.YOY_GROWTH || shape == Shape.NON_DECREASING;
    }

    /** A ratio, a stock, a score, a condition and the income of each body can fall again: no pace leads them to an end. */
    boolean addsUp() {
        return !stated
                && switch (shape) {
                    case COUNT_PER_YEAR, CUMULATIVE, YOY_GROWTH, NON_DECREASING -> true;
                    case STOCK, RATIO, AMOUNT, SCORE, CONDITION, OWN -> false;
                };
    }

    /** The first day of what is counted; absent where the period is open and nothing was counted. */
    @Nullable
    LocalDate first() {
        return period.from() != null
                ? period.from()
                : months.keySet().stream()
                        .min(YearMonth::compareTo)
                        .map(month -> month.atDay(1))
                        .orElse(null);
    }

    /** What is added up so far: of a growth this year's, else the value itself. */
    double sum() {
        return isGrowth() || value == null
                ? months.values().stream().mapToDouble(BigDecimal::doubleValue).sum()
                : value.doubleValue();
    }

    /** What each whole month of the time so far added. */
    List<Double> wholeMonths(LocalDate from) {
        YearMonth begin = from.getDayOfMonth() == 1
                ? YearMonth.from(from)
                : YearMonth.from(from).plusMonths(1);
        YearMonth end = YearMonth.from(day);
        return Stream.iterate(begin, month -> month.isBefore(end), month -> month.plusMonths(1))
                .map(month -> months.getOrDefault(month, BigDecimal.ZERO).doubleValue())
                .toList();
    }
}
