package lianqiao.register;

import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A record as it is entered.
 *
 * @param version that was read, where one is revised
 * @param type key of its type
 * @param number where its type asks for one
 * @param on the day on which it happened
 * @param region GB/T 2260 code; may be left out where there is a park
 * @param park key of a park
 * @param organisation name of the organisation that it is about
 * @param source where it can be looked up: stands for a file where the type says so
 * @param values by the keys of the type's fields; money in fen, dates as 2026-05-01
 */
public record RecordForm(
        @Nullable Long version,
        @Nullable String type,
        @Nullable String number,
        @Nullable LocalDate on,
        @Nullable String region,
        @Nullable String park,
        @Nullable String organisation,
        @Nullable String creditCode,
        @Nullable String source,
        @Nullable Map<String, String> values) {

    String typeKey() {
        return Objects.requireNonNullElse(type, "");
    }

    Map<String, String> told() {
        return values == null ? Map.of() : values;
    }

    /** The same with a number of its own: this is put behind it. Where there is no number, none is made. */
    public RecordForm numbered(String behind) {
        var own = number == null ? null : number + behind;
        return new RecordForm(version, type, own, on, region, park, organisation, creditCode, source, values);
    }

    /** The same of another day, about another organisation. */
    public RecordForm of(LocalDate day, @Nullable String name, @Nullable String code) {
        return new RecordForm(version, type, number, day, region, park, name, code, source, values);
    }
}
