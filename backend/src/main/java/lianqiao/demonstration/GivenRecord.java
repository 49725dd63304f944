package lianqiao.demonstration;

import lianqiao.register.RecordForm;
import org.jspecify.annotations.Nullable;

/**
 * A record of register.yaml.
 *
 * @param by login of who enters it
 * @param accepted login of the second person; absent for one that still waits
 * @param daysAgo on which day it happened, counted back from the day of loading
 * @param about key of the organisation that it is about; absent where the type names none
 */
record GivenRecord(
        String key,
        String by,
        @Nullable String accepted,
        @Nullable String about,
        int daysAgo,
        RecordForm form) {}
