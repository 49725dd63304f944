package lianqiao.kpi;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is to be reached by one indicator in one place over one period.
 *
 * @param version 0: as the document sets it; else the number of the change that set it
 * @param place region code or key of a park; absent: each place of the indicator's scope
 * @param value in the indicator's unit; absent where the document sets no number, or a word
 * @param word a milestone in the document's words (验收, 完成)
 * @param carried its own years are over: it is carried on, see {@code kpi/periods.yaml}
 * @param set who set it, when and why; absent for version 0
 */
record Target(
        long version,
        String indicator,
        @Nullable String place,
        Period period,
        @Nullable BigDecimal value,
        @Nullable String word,
        Direction direction,
        String document,
        String clause,
        boolean withdrawn,
        boolean carried,
        @Nullable Setting set) {

    /**
     * @param organisation absent for the operator of the portal; {@code account} is told to nobody
     * @param demonstration set by an invented organisation
     */
    record Setting(
            @Nullable UUID organisation,
            @Nullable String organisationName,
            @Nullable UUID account,
            Instant at,
            String why,
            boolean demonstration) {}

    boolean isDemonstration() {
        return set != null && set.demonstration();
    }

    /** The same, of the time that is looked at on that day: of a yearly one that day's year. */
    Target on(LocalDate day) {
        return new Target(
                version,
                indicator,
                place,
                period.on(day),
                value,
                word,
                direction,
                document,
                clause,
                withdrawn,
                carried,
                set);
    }

    Target carried(int years) {
        return new Target(
                version,
                indicator,
                place,
                period.plusYears(years),
                value,
                word,
                direction,
                document,
                clause,
                withdrawn,
                true,
                set);
    }

    boolean isOf(String otherIndicator, String otherPlace) {
        return indicator.equals(otherIndicator) && (place == null || place.equals(otherPlace));
    }

    /** The same, said of one of the places that it holds for. */
    Target at(String where) {
        return new Target(
                version, indicator, where, period, value, word, direction, document, clause, withdrawn, carried, set);
    }
}
