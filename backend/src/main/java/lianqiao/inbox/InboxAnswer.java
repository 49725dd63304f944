package lianqiao.inbox;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import lianqiao.deal.DeclineReason;
import lianqiao.shared.Refusal;
import lianqiao.shared.RefusedException;
import org.jspecify.annotations.Nullable;

/**
 * One tap, and for a no the reason.
 *
 * @param code why not; for NOT_FOR_US alone
 * @param route key of the way that a deal should go which the interest begins; the proposed one where left out
 * @param note read by the other side, kept out of the log; needed for the code OTHER
 */
public record InboxAnswer(
        @NotNull UUID demand,
        @NotNull UUID supply,
        @NotNull Answer answer,
        @Nullable DeclineReason code,
        @Nullable @Size(max = 500) String note,
        @Nullable @Size(max = 40) String route) {

    void check() {
        List<Refusal> refusals = new ArrayList<>();
        if (answer == Answer.NOT_FOR_US && code == null) {
            refusals.add(InboxRefusals.codeMissing());
        }
        if (answer == Answer.INTERESTED && code != null) {
            refusals.add(InboxRefusals.codeNeedless());
        }
        if (answer == Answer.NOT_FOR_US && route != null) {
            refusals.add(InboxRefusals.routeNeedless());
        }
        if (code == DeclineReason.OTHER && said() == null) {
            refusals.add(InboxRefusals.noteMissing());
        }
        if (!refusals.isEmpty()) {
            throw new RefusedException(refusals);
        }
    }

    /** The note, or nothing where it says nothing. */
    @Nullable
    String said() {
        return note == null || note.isBlank() ? null : note.strip();
    }
}
