package lianqiao.patent;

import static lianqiao.patent.NumberFault.*;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.Normalizer;
import java.time.Year;
import java.util.Locale;
import java.util.regex.Pattern;
import lianqiao.patent.ApplicationNumber.Invalid;
import lianqiao.patent.ApplicationNumber.Parsed;
import lianqiao.patent.ApplicationNumber.Repaired;
import lianqiao.patent.ApplicationNumber.Valid;
import lianqiao.shared.HouseClock;
import org.jspecify.annotations.Nullable;

/** Reads one spelling of an application number. What the check digit does not prove is refused, never guessed. */
final class NumberReader {
    private static final Pattern NOISE = Pattern.compile("[\\s'\"`‘’“”\\p{Cf}]|专利号|申请号|[:：]");
    private static final Pattern PREFIX = Pattern.compile("^(?:ZL|CN)+");
    private static final Pattern PUBLICATION = Pattern.compile("(?:CN)?\\d{7,9}(?:[ABCSUY]\\d?)");
    private static final Pattern SCIENTIFIC = Pattern.compile("\\d(?:\\.\\d+)?E\\+?\\d+");
    private static final Pattern FLOAT = Pattern.compile("(\\d{12})(\\.\\d{2,})");
    private static final Pattern SEVERAL = Pattern.compile("20\\d{10}");
    private static final Pattern PLAIN = Pattern.compile("(\\d{12}|\\d{8})(?:[.,]?([0-9X]))?");

    private final String text;
    private final String bare;

    NumberReader(String text) {
        this.text = text;
        this.bare = bare(text);
    }

    private static String bare(String text) {
        var narrow = Normalizer.normalize(text, Normalizer.Form.NFKC).toUpperCase(Locale.ROOT);
        var quiet = NOISE.matcher(narrow).replaceAll("");
        // The multiplication sign and the Cyrillic letter are often typed for X; the middle dot and 。 for the dot.
        return quiet.replace('×', 'X').replace('Х', 'X').replace('·', '.').replace('。', '.');
    }

    Parsed read() {
        if (bare.isEmpty()) {
            return new Invalid(text, NUMBER_MISSING);
        }
        if (SEVERAL.matcher(bare).results().limit(2).count() > 1) {
            return new Invalid(text, NUMBERS_SEVERAL);
        }
        if (PUBLICATION.matcher(bare).matches()) {
            return new Invalid(text, NUMBER_IS_PUBLICATION);
        }
        if (SCIENTIFIC.matcher(bare).matches()) {
            return new Invalid(text, DIGITS_LOST);
        }
        var digits = withoutPrefix();
        var damaged = FLOAT.matcher(digits);
        if (damaged.matches()) {
            return restored(damaged.group(1), damaged.group(2));
        }
        var plain = PLAIN.matcher(digits);
        return plain.matches() ? checked(plain.group(1), plain.group(2)) : new Invalid(text, NUMBER_SHAPE);
    }

    Parsed readUnchecked() {
        var digits = withoutPrefix();
        if (!digits.matches("\\d{12}|\\d{8}")) {
            return read();
        }
        return plausible(digits) ? new Valid(number(digits)) : new Invalid(text, YEAR_IMPLAUSIBLE);
    }

    private String withoutPrefix() {
        return PREFIX.matcher(bare).replaceFirst("");
    }

    /** 201610280331.39999 lies next to .4; it was that, if the digits call for a 4. */
    private Parsed restored(String digits, String fraction) {
        var value = new BigDecimal("0" + fraction);
        var rounded = value.setScale(1, RoundingMode.HALF_UP);
        var near = value.subtract(rounded).abs().compareTo(new BigDecimal("0.001")) < 0;
        if (!near || rounded.compareTo(BigDecimal.ONE) >= 0 || !plausible(digits)) {
            return new Invalid(text, NUMBER_SHAPE);
        }
        var check = rounded.toPlainString().charAt(2);
        return CheckDigit.of(digits) == check
                ? new Repaired(number(digits), FLOAT_DAMAGE, text)
                : new Invalid(text, CHECK_DIGIT_WRONG);
    }

    private Parsed checked(String digits, @Nullable String check) {
        if (!plausible(digits)) {
            return new Invalid(text, YEAR_IMPLAUSIBLE);
        }
        var proven = CheckDigit.of(digits);
        if (check != null) {
            return check.charAt(0) == proven ? new Valid(number(digits)) : new Invalid(text, CHECK_DIGIT_WRONG);
        }
        if (hasNoCheckDigit(digits)) {
            return new Valid(number(digits));
        }
        return digits.length() == 12 && proven == '0'
                ? new Repaired(number(digits), TRAILING_ZERO_LOST, text)
                : new Invalid(text, CHECK_DIGIT_MISSING);
    }

    private static boolean plausible(String digits) {
        return digits.length() == 12
                ? digits.compareTo("2003") >= 0 && Integer.parseInt(digits, 0, 4, 10) <= nextYear()
                : digits.matches("(?:8[5-9]|9\\d|0[0-3])\\d{6}");
    }

    /** A number tells the year of filing. One year of grace: where the portal's clock is wrong, or a year has just begun in China. */
    private static int nextYear() {
        return Year.now(HouseClock.ZONE).getValue() + 1;
    }

    /** The numbers of 1985 to 1988 were given without one. */
    private static boolean hasNoCheckDigit(String digits) {
        return digits.matches("8[5-8]\\d{6}");
    }

    private static ApplicationNumber number(String digits) {
        return new ApplicationNumber(hasNoCheckDigit(digits) ? digits : digits + "." + CheckDigit.of(digits));
    }
}
