package lianqiao.message;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A mail to be sent, and how that went.
 *
 * @param about the message, the reset or the invitation
 * @param attempt how often it was begun
 * @param refusals how often the server refused it for now
 * @param problem code of why it is not SENT, with the server's status where it gave one
 */
record Delivery(
        UUID id,
        DeliveryKind kind,
        UUID about,
        DeliveryState state,
        Instant dueAt,
        int attempt,
        int refusals,
        @Nullable String problem,
        Instant madeAt,
        Instant changedAt) {}
