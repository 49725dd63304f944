package lianqiao.intake;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import lianqiao.shared.HouseClock;

/** The ways in which platforms write a day; the time of the day, if any, is left out. */
final class DateReader {
    private static final Pattern CALENDAR =
            Pattern.compile("(\\d{4})\\s*[-/.年]\\s*(\\d{1,2})\\s*[-/.月]\\s*(\\d{1,2})\\s*日?(?:[T ].*)?");
    private static final Pattern DIGITS = Pattern.compile("((?:19|20)\\d{2})(\\d{2})(\\d{2})");
    private static final Pattern MILLISECONDS = Pattern.compile("\\d{13}");
    private static final Pattern SECONDS = Pattern.compile("\\d{10}");
    private static final Pattern SPREADSHEET = Pattern.compile("(\\d{5})(?:\\.\\d+)?");
    /** Day 0 of spreadsheets, which count a 29 February 1900 that never was. */
    private static final LocalDate SPREADSHEET_START = LocalDate.of(1899, 12, 30);

    private static final LocalDate EARLIEST = LocalDate.of(1985, 1, 1);
    private static final LocalDate LATEST = LocalDate.of(2100, 12, 31);

    private DateReader() {}

    /**
     * @param converted a spreadsheet's day number, which looks like no date to a person
     */
    record Day(LocalDate date, boolean converted) {}

    /** Empty for what is no day that a licence could name, 30 February among it. */
    static Optional<Day> read(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKC).strip();
        try {
            return day(plain)
                    .filter(day -> !day.date().isBefore(EARLIEST) && !day.date().isAfter(LATEST));
        } catch (DateTimeException impossible) {
            return Optional.empty();
        }
    }

    private static Optional<Day> day(String text) {
        return match(CALENDAR, text)
                .or(() -> match(DIGITS, text))
                .map(parts -> new Day(date(parts), false))
                .or(() -> instant(text))
                .or(() -> match(SPREADSHEET, text)
                        .map(days -> new Day(SPREADSHEET_START.plusDays(Long.parseLong(days.group(1))), true)));
    }

    private static Optional<Day> instant(String text) {
        if (MILLISECONDS.matcher(text).matches()) {
            return Optional.of(new Day(in(Instant.ofEpochMilli(Long.parseLong(text))), false));
        }
        return SECONDS.matcher(text).matches()
                ? Optional.of(new Day(in(Instant.ofEpochSecond(Long.parseLong(text))), false))
                : Optional.empty();
    }

    private static LocalDate in(Instant instant) {
        return LocalDate.ofInstant(instant, HouseClock.ZONE);
    }

    private static Optional<MatchResult> match(Pattern pattern, String text) {
        var matcher = pattern.matcher(text);
        return matcher.matches() ? Optional.of(matcher.toMatchResult()) : Optional.empty();
    }

    private static LocalDate date(MatchResult parts) {
        return LocalDate.of(
                Integer.parseInt(parts.group(1)), Integer.parseInt(parts.group(2)), Integer.parseInt(parts.group(3)));
    }
}
