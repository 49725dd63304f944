package lianqiao.audit;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import lianqiao.shared.Role;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * One thing that somebody did.
 *
 * @param seq place in the log, and the cursor of a page
 * @param type what was done: the type of the event
 * @param subject to what
 * @param body the facts of it
 * @param changes what it changed against the earlier event of the same thing
 */
public record AuditLine(
        long seq, Instant at, String type, UUID subject, Who who, JsonNode body, List<FieldChange> changes) {

    /**
     * Who did it. The name of a person is looked up when it is read: the log has none.
     *
     * @param name absent where nobody signed in, or the person is erased
     * @param erased whether the person asked to be forgotten
     * @param part of the portal that acted by itself
     */
    public record Who(
            @Nullable UUID account,
            @Nullable String name,
            boolean erased,
            @Nullable Role role,
            @Nullable UUID organisation,
            @Nullable String organisationName,
            @Nullable String region,
            @Nullable String part) {}
}
