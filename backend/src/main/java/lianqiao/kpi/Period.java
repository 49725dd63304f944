package lianqiao.kpi;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * From when to when a target holds; days of China, both included.
 *
 * @param from absent: from the first entry on
 * @param to absent: without end
 * @param yearly it holds for each calendar year of that time by itself
 */
record Period(@Nullable LocalDate from, @Nullable LocalDate to, boolean yearly) {

    static final Period OPEN = new Period(null, null, false);

    static Period years(int from, int to) {
        return new Period(LocalDate.of(from, 1, 1), LocalDate.of(to, 12, 31), false);
    }

    static Period year(int year) {
        return years(year, year);
    }

    Period eachYear() {
        return new Period(from, to, true);
    }

    boolean covers(LocalDate day) {
        return (from == null || !day.isBefore(from)) && !isOver(day);
    }

    boolean isOver(LocalDate day) {
        return to != null && day.isAfter(to);
    }

    /** Which time is looked at on that day: of a yearly one its calendar year, or its last one if it is over. */
    Period on(LocalDate day) {
        if (!yearly) {
            return this;
        }
        LocalDate in = to != null && day.isAfter(to) ? to : from != null && day.isBefore(from) ? from : day;
        LocalDate first = LocalDate.of(in.getYear(), 1, 1);
        LocalDate last = LocalDate.of(in.getYear(), 12, 31);
        return new Period(
                from != null && from.isAfter(first) ? from : first, to != null && to.isBefore(last) ? to : last, false);
    }

    /** The day to which a forecast looks: the end, or where there is none the end of that day's year. */
    LocalDate horizon(LocalDate day) {
        return to == null ? LocalDate.of(day.getYear(), 12, 31) : to;
    }

    Period plusYears(int years) {
        return new Period(from == null ? null : from.plusYears(years), to == null ? null : to.plusYears(years), yearly);
    }

    static boolean isOfWholeMonths(LocalDate from, LocalDate to) {
        return from.getDayOfMonth() == 1 && to.plusDays(1).getDayOfMonth() == 1;
    }

    /** Days from the first to the last, both counted. */
    static long days(LocalDate first, LocalDate last) {
        return ChronoUnit.DAYS.between(first, last) + 1;
    }
}
