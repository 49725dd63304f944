package lianqiao.deal;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/** What a step records, and how it is written: always one text, so that a deal's values are one flat table. */
enum ValueKind {
    /** In fen. */
    MONEY("Fen", "\\d{1,15}"),
    /** In basis points, 10000 at most. */
    RATE("Bp", "10000|\\d{1,4}"),
    NUMBER("", "\\d{1,9}"),
    /** ISO 8601, {@code 2026-12-01}. */
    DATE("", "\\d{4}-\\d{2}-\\d{2}"),
    /** One of those that the route names, by its key. */
    CHOICE("", "[A-Z][A-Z_]{1,39}"),
    /** A number that somebody gave it: of a contract, a policy, a registration. It may say anything, so it enters no event. */
    CODE("", "[^\\p{Cntrl}]{1,100}");

    private final String ending;
    private final String form;

    ValueKind(String ending, String form) {
        this.ending = ending;
        this.form = form;
    }

    /** How the key of such a value ends, so that a reader of the API knows its unit. */
    String ending() {
        return ending;
    }

    /** As it is kept; empty if it can't be read. */
    Optional<String> read(String text) {
        return Optional.of(text.strip())
                .filter(value -> value.matches(form))
                .filter(value -> this != DATE || isDay(value));
    }

    private static boolean isDay(String text) {
        try {
            LocalDate.parse(text);
            return true;
        } catch (DateTimeParseException none) {
            return false;
        }
    }
}
