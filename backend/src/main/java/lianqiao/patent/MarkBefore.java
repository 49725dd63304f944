package lianqiao.patent;

import java.util.List;
import java.util.UUID;

/**
 * What a row of a list of marks has added, so that it can be taken back.
 *
 * @param also the stock patents that it was about: one for each holder of the number
 */
record MarkBefore(List<UUID> assessments, List<UUID> also) {
    static MarkBefore of(List<Assessment> words) {
        return new MarkBefore(
                words.stream().map(Assessment::id).toList(),
                words.stream().map(Assessment::stock).toList());
    }
}
