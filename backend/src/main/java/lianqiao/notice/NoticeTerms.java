package lianqiao.notice;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import lianqiao.shared.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * What a notice says.
 *
 * @param text Markdown (CommonMark); HTML in it is shown as text
 * @param region GB/T 2260; null: everywhere
 * @param objectionsUntil the last day to object, inclusive; null where nobody is asked to
 * @param objectionsTo where and how to object
 * @param clauses names of the policy clauses that it serves: SEED-001/16
 */
record NoticeTerms(
        NoticeKind kind,
        String title,
        String summary,
        String text,
        @Nullable String region,
        @Nullable LocalDate objectionsUntil,
        String objectionsTo,
        List<String> clauses) {

    /** Everything that keeps it from being read by everybody from that day on. */
    List<Refusal> missing(LocalDate from) {
        List<Refusal> missing = new ArrayList<>();
        if (title.isBlank()) {
            missing.add(NoticeRefusals.titleMissing());
        }
        if (text.isBlank()) {
            missing.add(NoticeRefusals.textMissing());
        }
        if (objectionsUntil != null && objectionsUntil.isBefore(from)) {
            missing.add(NoticeRefusals.objectionsOver());
        }
        if (objectionsUntil != null && objectionsTo.isBlank()) {
            missing.add(NoticeRefusals.objectionsNowhere());
        }
        return missing;
    }
}
