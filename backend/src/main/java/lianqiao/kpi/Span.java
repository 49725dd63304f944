package lianqiao.kpi;

import java.time.LocalDate;
import java.time.YearMonth;

/**
 * Months of China, the first and the last included.
 *
 * @param from {@code 202101}; 0 for the beginning of everything
 * @param until {@code 202312}
 */
record Span(int from, int until) {
    /** From a month to the same one of the next year. */
    private static final int YEAR = 100;

    static Span year(int year) {
        return years(year, year);
    }

    static Span years(int first, int last) {
        return new Span(first * 100 + 1, last * 100 + 12);
    }

    /** Everything until the end of a year. */
    static Span until(int year) {
        return new Span(0, year * 100 + 12);
    }

    static int month(LocalDate day) {
        return day.getYear() * 100 + day.getMonthValue();
    }

    /** Everything until the end of this one. */
    Span andBefore() {
        return new Span(0, until);
    }

    /** The same months of the year before. */
    Span yearBefore() {
        return new Span(from == 0 ? 0 : from - YEAR, until - YEAR);
    }

    /** How far one that began earlier had come a year before its end; of one that began since, the same months of the year before. */
    Span aYearEarlier() {
        return from <= until - YEAR ? new Span(from, until - YEAR) : yearBefore();
    }

    Span within(Span other) {
        return new Span(Math.max(from, other.from), Math.min(until, other.until));
    }

    /** Of more than twelve months. */
    boolean isLong() {
        return from == 0 || until - from >= YEAR;
    }

    boolean isWholeYear() {
        return equals(year(until / YEAR));
    }

    LocalDate end() {
        return YearMonth.of(until / YEAR, until % YEAR).atEndOfMonth();
    }

    boolean holds(int month) {
        return from <= month && month <= until;
    }

    boolean holds(LocalDate day) {
        return holds(month(day));
    }
}
