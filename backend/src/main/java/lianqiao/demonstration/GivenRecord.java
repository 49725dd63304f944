package lianqiao.demonstration;

import java.time.LocalDate;
import java.time.MonthDay;
import lianqiao.register.RecordForm;
import org.jspecify.annotations.Nullable;

/**
 * A record of register.yaml.
 *
 * @param by login of who enters it
 * @param accepted login of the second person; absent for one that still waits
 * @param about key of the organisation that it is about; absent where the type names none
 * @param daysAgo on which day it happened, counted back from the day of loading
 * @param lastYear that day of the year before the load, 12-31; instead of daysAgo
 */
record GivenRecord(
        String key,
        String by,
        @Nullable String accepted,
        @Nullable String about,
        @Nullable Integer daysAgo,
        @Nullable String lastYear,
        RecordForm form) {

    /** @param day of the load */
    LocalDate on(LocalDate day) {
        return lastYear == null
                ? day.minusDays(daysAgo == null ? 0 : daysAgo)
                : MonthDay.parse("--" + lastYear).atYear(day.getYear() - 1);
    }

    /** One of a series. */
    GivenRecord numbered(String behind, int ago) {
        return new GivenRecord(key + behind, by, accepted, about, ago, null, form.numbered(behind));
    }
}
