package lianqiao.kpi;

import java.time.LocalDate;
import java.time.ZoneId;

/**
 * Months of China, the first and the last included.
 *
 * @param from {@code 202101}; 0 for the beginning of everything
 * @param until {@code 202312}
 */
record Span(int from, int until) {
    static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

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

    boolean holds(int month) {
        return from <= month && month <= until;
    }

    boolean holds(LocalDate day) {
        return holds(month(day));
    }
}
