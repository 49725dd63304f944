package lianqiao.register;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import tools.jackson.databind.annotation.JsonNaming;

/**
 * A fact of the register and where it stands. Pure: who may do what, {@link RecordDeeds} says.
 *
 * @param number as its document spells it; {@code numberKey} in one spelling
 * @param organisation whom it is about, where it is registered here
 * @param told values of the fields that name nobody
 * @param evidence SHA-256 of the file that was relied on when it was accepted
 * @param authors whoever entered or revised it
 * @param enteredFor the organisation of whoever entered it
 * @param reason why it was returned, withdrawn or is to be cancelled; else empty
 * @param cancelAskedBy who wants it cancelled and waits for a second person
 */
@JsonNaming(SnakeCaseStrategy.class)
record RegisterRecord(
        UUID id,
        long version,
        String type,
        RecordState state,
        String number,
        String numberKey,
        LocalDate happenedOn,
        String region,
        @Nullable String park,
        @Nullable String organisationName,
        @Nullable String creditCode,
        @Nullable UUID organisation,
        String source,
        Map<String, String> told,
        @Nullable String evidence,
        List<UUID> authors,
        @Nullable UUID enteredFor,
        String reason,
        @Nullable UUID cancelAskedBy,
        @Nullable UUID importId,
        Instant createdAt,
        Instant changedAt,
        @Nullable Instant acceptedAt,
        @Nullable Instant cancelledAt,
        boolean demonstration) {

    String place() {
        return park == null ? region : park;
    }

    boolean isOpen() {
        return state == RecordState.ENTERED || state == RecordState.RETURNED;
    }

    boolean cancellationWaits() {
        return cancelAskedBy != null;
    }

    static List<UUID> with(List<UUID> authors, @Nullable UUID account) {
        return account == null || authors.contains(account)
                ? authors
                : Stream.concat(authors.stream(), Stream.of(account)).toList();
    }

    RecordChange change(Instant now) {
        return new RecordChange(this, now);
    }
}
