package lianqiao.intake;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import lianqiao.patent.ApplicationNumber;
import lianqiao.patent.ApplicationNumber.Invalid;
import lianqiao.patent.ApplicationNumber.Repaired;
import lianqiao.patent.ApplicationNumber.Valid;
import lianqiao.patent.NumberFault;
import org.jspecify.annotations.Nullable;

/**
 * The number of a row from its two columns: one with the check digit, and the twelve digits that platforms keep as a key. They
 * must not contradict each other.
 */
final class NumberCells {
    private static final Pattern KEY = Pattern.compile("\\d{12}");

    private NumberCells() {}

    /**
     * @param number absent if the row cannot be taken in
     * @param finding what is to be told, if anything
     * @param others twelve digits each of the further patents that the cell names
     */
    record Reading(
            @Nullable ApplicationNumber number, @Nullable Finding finding, List<String> others) {}

    /** A number that must be proven and must come once in the file; null where it can't be taken, and told why. */
    static @Nullable ApplicationNumber only(Cells cells, String head, String text, SeenNumbers seen) {
        Reading reading = read(head, text, head, text);
        if (reading.finding() != null) {
            cells.tell(reading.finding());
        }
        ApplicationNumber number = reading.number();
        int first = number == null ? 0 : seen.firstRow(number, cells.row());
        if (first > 0) {
            cells.tell(Finding.of(head, number + " = #" + first, RowCode.DUPLICATE_IN_FILE));
            return null;
        }
        return number;
    }

    static Reading read(String numberHead, String number, String keyHead, String key) {
        if (number.isEmpty()) {
            return keyOnly(keyHead.isEmpty() ? numberHead : keyHead, key);
        }
        Reading reading =
                switch (ApplicationNumber.parse(number)) {
                    case Valid(var valid) -> new Reading(valid, null, List.of());
                    case Repaired(var repaired, var fault, var _) ->
                        new Reading(repaired, Finding.of(numberHead, number, fault), List.of());
                    case Invalid(var _, var fault)
                    when fault == NumberFault.NUMBERS_SEVERAL -> several(numberHead, number, key);
                    case Invalid(var _, var fault) ->
                        new Reading(null, Finding.of(numberHead, number, fault), List.of());
                };
        return reading.number() == null || agrees(reading.number(), key)
                ? reading
                : new Reading(null, Finding.of(numberHead, number + " / " + key, RowCode.NUMBERS_DISAGREE), List.of());
    }

    /** Such a column leaves the check digit out by its own definition; so nothing proves the number, and that is told. */
    private static Reading keyOnly(String head, String key) {
        return switch (ApplicationNumber.parseWithoutCheckDigit(key)) {
            case Valid(var number)
            when KEY.matcher(key).matches() ->
                new Reading(number, Finding.of(head, key, RowCode.NUMBER_UNPROVEN), List.of());
            case Valid(var number) -> new Reading(number, null, List.of());
            case Repaired(var number, var fault, var _) -> new Reading(number, Finding.of(head, key, fault), List.of());
            case Invalid(var _, var fault) -> new Reading(null, Finding.of(head, key, fault), List.of());
        };
    }

    /** A declaration for several patents. The key says which of them the row is about, if the list proves it. */
    private static Reading several(String head, String list, String key) {
        List<String> named = Pattern.compile("20\\d{10}")
                .matcher(list)
                .results()
                .map(MatchResult::group)
                .toList();
        if (!named.contains(key)) {
            return new Reading(null, Finding.of(head, list, NumberFault.NUMBERS_SEVERAL), List.of());
        }
        int place = list.indexOf(key);
        String spelled = list.substring(place, Math.min(list.length(), place + 14));
        return ApplicationNumber.parse(spelled) instanceof Valid(var number)
                ? new Reading(
                        number,
                        Finding.of(head, list, RowCode.NUMBERS_SEVERAL_ONE_KEPT),
                        named.stream().filter(other -> !other.equals(key)).toList())
                : new Reading(null, Finding.of(head, list, NumberFault.NUMBERS_SEVERAL), List.of());
    }

    private static boolean agrees(ApplicationNumber number, String key) {
        return !KEY.matcher(key).matches() || number.value().startsWith(key);
    }
}
