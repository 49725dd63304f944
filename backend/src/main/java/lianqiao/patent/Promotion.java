package lianqiao.patent;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A promotion list as the API shows it.
 *
 * @param filter that it was made by
 * @param patents how many stand on it
 * @param sendings all for its maker and for authorities; one's own for whom it was sent to
 */
record Promotion(
        UUID id,
        String title,
        UUID owner,
        String ownerName,
        StockRequest filter,
        Instant createdAt,
        long patents,
        List<Sending> sendings,
        boolean demonstration) {

    /** What a target can say. */
    enum Answer {
        INTERESTED,
        LATER,
        NOT_FOR_US
    }

    /** @param target an organisation, or else a {@code park} */
    record Sending(
            UUID id,
            @Nullable UUID target,
            @Nullable String targetName,
            @Nullable String park,
            String message,
            Instant sentAt,
            @Nullable Answer answer,
            @Nullable String answerNote,
            @Nullable Instant answeredAt) {}

    Promotion with(List<Sending> others) {
        return new Promotion(id, title, owner, ownerName, filter, createdAt, patents, others, demonstration);
    }
}
