package lianqiao.licence;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One pass over all published licences.
 *
 * @param night which night's it is; absent for one that the operator asked for
 * @param examined licences so far
 */
record LegalReview(
        UUID id,
        @Nullable LocalDate night,
        UUID cursor,
        int examined,
        int suspended,
        int restored,
        int expired,
        Instant begunAt,
        @Nullable Instant finishedAt) {}
