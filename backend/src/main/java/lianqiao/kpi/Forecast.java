package lianqiao.kpi;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where an indicator comes to by the end of its period if it goes on as it has so far. Pure.
 *
 * <p>In e days v was added up, r days are left. Run rate: {@code v + v/e · r}. Its band holds four cases in five: the difference between what
 * comes and its estimate has the variance {@code φ · v/e · r · (1 + r/e)} (prediction limits for a Poisson count: W. Nelson, Applied Life Data
 * Analysis, 1982), where φ is the index of dispersion of the whole months so far, variance by mean: 1 for events that come by chance, more
 * where they come in batches (of counts never less than 1; of amounts the months alone tell it). Nothing so far is taken for half an
 * event, so that a band is never of no width. A growth is the run rate of this year divided by
 * all of last year; an average growth the root of that over the years.
 *
 * @param low absent where fewer than three whole months of an amount are known
 * @param at the end of the period, or where it has none of the year
 * @param unsure why there is none
 */
record Forecast(
        Way way,
        @Nullable BigDecimal value,
        @Nullable BigDecimal low,
        @Nullable BigDecimal high,
        LocalDate at,
        @Nullable Unsure unsure) {

    /** How it is worked out. */
    enum Way {
        RUN_RATE,
        /** It can fall again, or is told as a whole: what is shown is the value as it stands. */
        AS_IT_STANDS
    }

    /** Four in five of a normal distribution lie within so many deviations. */
    private static final double FOUR_IN_FIVE = 1.2816;

    private static final int FEWEST_MONTHS = 3;
    private static final int FEWEST_DAYS = 30;
    private static final int PLACES = 4;
    private static final double PER_CENT = 100;

    static Forecast of(Course course) {
        LocalDate end = course.period().horizon(course.day());
        if (!course.addsUp()) {
            return new Forecast(Way.AS_IT_STANDS, null, null, null, end, null);
        }
        LocalDate first = course.first();
        Unsure unsure = first == null ? Unsure.NO_VALUE : unsure(course, first);
        return first == null || unsure != null
                ? new Forecast(Way.RUN_RATE, null, null, null, end, unsure)
                : runRate(course, first, end);
    }

    private static @Nullable Unsure unsure(Course course, LocalDate first) {
        if (course.day().isBefore(first)) {
            return Unsure.NOT_BEGUN;
        }
        if (course.isGrowth() && (course.base() == null || course.base().signum() <= 0)) {
            return Unsure.BASE_IS_ZERO;
        }
        if (course.value() == null && !course.isGrowth()) {
            return Unsure.NO_VALUE;
        }
        return !course.over() && Period.days(first, course.day()) < FEWEST_DAYS ? Unsure.TOO_EARLY : null;
    }

    private static Forecast runRate(Course course, LocalDate first, LocalDate end) {
        LocalDate last = course.day().isAfter(end) ? end : course.day();
        double elapsed = Period.days(first, last);
        double left = Period.days(last, end) - 1;
        double sum = course.sum();
        double more = Math.max(0, sum) / elapsed * left;
        double half = FOUR_IN_FIVE * Math.sqrt(variance(course, first, elapsed, left));
        boolean hasBand = Double.isFinite(half);
        return new Forecast(
                Way.RUN_RATE,
                shown(course, sum + more),
                hasBand ? shown(course, sum + Math.max(0, more - half)) : null,
                hasBand ? shown(course, sum + more + half) : null,
                end,
                null);
    }

    /** NaN where the months don't tell it. */
    private static double variance(Course course, LocalDate first, double elapsed, double left) {
        if (left == 0) {
            return 0;
        }
        double seen = Math.max(0, course.sum()) + (course.counted() ? 0.5 : 0);
        return dispersion(course, first) * seen / elapsed * left * (1 + left / elapsed);
    }

    private static double dispersion(Course course, LocalDate first) {
        List<Double> months = course.wholeMonths(first);
        double mean = months.stream().mapToDouble(Double::doubleValue).average().orElse(0);
        boolean tells = months.size() >= FEWEST_MONTHS && mean > 0;
        if (!tells) {
            return course.counted() ? 1 : Double.NaN;
        }
        double squares = months.stream()
                .mapToDouble(month -> (month - mean) * (month - mean))
                .sum();
        double index = squares / (months.size() - 1) / mean;
        return course.counted() ? Math.max(1, index) : index;
    }

    private static BigDecimal shown(Course course, double sum) {
        double shown = course.isGrowth() && course.base() != null
                ? (Math.pow(sum / course.base().doubleValue(), 1.0 / course.years()) - 1) * PER_CENT
                : sum;
        return BigDecimal.valueOf(shown).setScale(PLACES, RoundingMode.HALF_UP).stripTrailingZeros();
    }
}
