package lianqiao.demonstration;

import java.time.LocalDate;
import java.util.List;
import lianqiao.notice.NoticeForm;
import org.jspecify.annotations.Nullable;

/**
 * A notice of notices.yaml.
 *
 * @param objectionDays until the last day to object, counted from the day of loading; absent where nobody is asked
 */
record GivenNotice(
        String key,
        String author,
        String kind,
        String title,
        String summary,
        String text,
        String region,
        @Nullable Integer objectionDays,
        @Nullable String objectionsTo,
        List<String> clauses) {

    NoticeForm form(LocalDate day) {
        return NoticeForm.told(
                kind,
                title,
                summary,
                text,
                region,
                objectionDays == null ? null : day.plusDays(objectionDays),
                objectionsTo,
                clauses);
    }
}
