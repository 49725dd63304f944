package lianqiao.patent;

import java.time.LocalDate;
import java.util.regex.Pattern;

/**
 * The number of a Chinese patent application in its one spelling: {@code 200310102344.5} since October 2003,
 * {@code 95100001.9} before, {@code 85100001} (no check digit) for 1985–1988. A patent number is ZL and this.
 *
 * <p>Source: standard ZC 0006—2003 of the patent office. Only {@link #parse} makes one, so each is checked.
 */
public record ApplicationNumber(String value) {
    private static final Pattern SHAPE =
            Pattern.compile("20\\d{10}\\.[0-9X]|(?:89|9\\d|0[0-3])\\d{6}\\.[0-9X]|8[5-8]\\d{6}");

    public ApplicationNumber {
        if (!SHAPE.matcher(value).matches() || !checked(value)) {
            throw new IllegalArgumentException("not an application number: " + value);
        }
    }

    private static boolean checked(String value) {
        var dot = value.indexOf('.');
        return dot < 0 || CheckDigit.of(value.substring(0, dot)) == value.charAt(dot + 1);
    }

    /** Reads any spelling that people and spreadsheets use; says what is wrong with the others. */
    public static Parsed parse(String text) {
        return new NumberReader(text).read();
    }

    /** For a source that by its own definition leaves the check digit out (twelve or eight digits). */
    public static Parsed parseWithoutCheckDigit(String digits) {
        return new NumberReader(digits).readUnchecked();
    }

    public String patentNumber() {
        return "ZL" + value;
    }

    public PatentKind kind() {
        return PatentKind.ofDigit(value.charAt(isLong() ? 4 : 2));
    }

    public int year() {
        if (isLong()) {
            return Integer.parseInt(value, 0, 4, 10);
        }
        var year = Integer.parseInt(value, 0, 2, 10);
        return year >= 85 ? 1900 + year : 2000 + year;
    }

    /** The number tells the year of filing, so protection has ended by this day whatever else is unknown. */
    public LocalDate latestEnd() {
        return LocalDate.of(year() + kind().years(), 12, 31);
    }

    private boolean isLong() {
        return value.length() > 10;
    }

    @Override
    public String toString() {
        return value;
    }

    /** What came of reading a number. */
    public sealed interface Parsed {}

    /** As written, but for spaces, prefixes and width. */
    public record Valid(ApplicationNumber number) implements Parsed {}

    /** Damaged on its way, and the check digit proves what it was. */
    public record Repaired(ApplicationNumber number, NumberFault code, String from) implements Parsed {}

    /** Not to be read with certainty: the person who has the certificate must say. */
    public record Invalid(String text, NumberFault code) implements Parsed {
        public String hintZh() {
            return code.hintZh();
        }

        public String hintEn() {
            return code.hintEn();
        }
    }
}
