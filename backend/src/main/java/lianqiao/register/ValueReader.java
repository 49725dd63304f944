package lianqiao.register;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import lianqiao.patent.ApplicationNumber;
import lianqiao.shared.Refusal;
import org.jspecify.annotations.Nullable;

/** Reads the value of one field into its one spelling, or says why it can't. Pure. */
record ValueReader(TypeField field, LocalDate today) {

    /** @param refusal why there is no value; both absent where nothing was told */
    record Read(@Nullable String value, @Nullable Refusal refusal) {
        private static final Read NOTHING = new Read(null, null);
    }

    Read read(@Nullable String told) {
        String text = told == null ? "" : told.strip();
        if (text.isEmpty()) {
            return field.required() ? new Read(null, RegisterRefusals.valueMissing(field)) : Read.NOTHING;
        }
        return switch (field.kind()) {
            case TEXT -> text(text);
            case DATE -> date(text);
            case NUMBER, MONEY -> number(text, 0);
            case DECIMAL -> number(text, 4);
            case CHOICE ->
                of(
                        field.choices().stream().anyMatch(choice -> choice.key().equals(text)) ? text : null,
                        RegisterRefusals.choice(field));
            case PATENTS -> patents(text);
            case INDICATOR -> indicator(text);
        };
    }

    private Read text(String text) {
        return of(text.length() > field.longest() ? null : text, RegisterRefusals.tooLong(field));
    }

    private Read date(String text) {
        try {
            LocalDate day = LocalDate.parse(text);
            return !field.future() && day.isAfter(today)
                    ? new Read(null, RegisterRefusals.future("values." + field.key()))
                    : new Read(day.toString(), null);
        } catch (DateTimeParseException noDate) {
            return new Read(null, RegisterRefusals.notUnderstood(field));
        }
    }

    private Read number(String text, int decimals) {
        if (!text.matches("-?\\d{1,15}(\\.\\d{1,9})?")) {
            return new Read(null, RegisterRefusals.notUnderstood(field));
        }
        BigDecimal number = new BigDecimal(text).stripTrailingZeros();
        if (number.scale() > decimals) {
            return new Read(null, RegisterRefusals.notUnderstood(field));
        }
        boolean outside = field.min() != null && number.compareTo(field.min()) < 0
                || field.max() != null && number.compareTo(field.max()) > 0;
        return outside ? new Read(null, RegisterRefusals.outside(field)) : new Read(number.toPlainString(), null);
    }

    private Read patents(String text) {
        List<String> told = Arrays.stream(text.split("[;；,，、\\s]+"))
                .filter(one -> !one.isEmpty())
                .toList();
        Optional<String> wrong =
                told.stream().filter(one -> value(one).isEmpty()).findFirst();
        return of(
                wrong.isPresent()
                        ? null
                        : told.stream()
                                .flatMap(one -> value(one).stream())
                                .distinct()
                                .collect(Collectors.joining("; ")),
                RegisterRefusals.patent(field, wrong.orElse("")));
    }

    private static Optional<String> value(String number) {
        return switch (ApplicationNumber.parse(number)) {
            case ApplicationNumber.Valid(var valid) -> Optional.of(valid.value());
            case ApplicationNumber.Repaired(var repaired, var fault, var text) -> Optional.of(repaired.value());
            case ApplicationNumber.Invalid invalid -> Optional.empty();
        };
    }

    private Read indicator(String id) {
        var known = KnownIndicators.shipped().find(id);
        if (known.isEmpty()) {
            return new Read(null, RegisterRefusals.indicator(field, id));
        }
        boolean fits = field.fedBy() == null || known.get().events().contains(field.fedBy());
        return of(fits ? id : null, RegisterRefusals.notFed(field, id));
    }

    private static Read of(@Nullable String value, Refusal otherwise) {
        return value == null ? new Read(null, otherwise) : new Read(value, null);
    }
}
