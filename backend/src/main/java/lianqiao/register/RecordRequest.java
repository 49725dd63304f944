package lianqiao.register;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which records are asked for, as in the address. Several values of one filter mean any of them, several filters all.
 *
 * @param q part of the number, or of the organisation's name
 * @param region GB/T 2260 code: what lies in it; {@code park} key of a park
 * @param from first day on which it happened; {@code until} the last
 * @param organisation id of whom it is about
 * @param importId what a file brought
 * @param mine entered by the reader's organisation, or about it
 * @param judge what waits for the reader as the second person
 */
record RecordRequest(
        @Nullable String q,
        List<String> type,
        List<RecordState> state,
        @Nullable String region,
        @Nullable String park,
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        @Nullable UUID organisation,
        @Nullable String indicator,
        @Nullable UUID importId,
        @Nullable Boolean mine,
        @Nullable Boolean judge,
        @Nullable String sort) {

    // Spring binds what the address leaves out as null.
    @SuppressWarnings("NullAway")
    RecordRequest {
        type = type == null ? List.of() : List.copyOf(type);
        state = state == null ? List.of() : List.copyOf(state);
    }

    boolean isMine() {
        return Boolean.TRUE.equals(mine);
    }

    boolean isToJudge() {
        return Boolean.TRUE.equals(judge);
    }
}
