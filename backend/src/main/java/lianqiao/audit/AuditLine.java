package lianqiao.audit;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import lianqiao.shared.Role;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

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
    /** Fields of a body that say who posted a listing. */
    private static final Set<String> POSTERS = Set.of("asker", "holder", "listing.holder", "listing.holderName");

    /** Who posted a listing that the public sees without a name stays unknown here too; where they are is told. */
    AuditLine withoutAnonymous() {
        JsonNode listing = body.path("listing");
        if (!listing.isObject()
                || listing.path("holder").isString()
                || listing.path("source").isString()) {
            return this;
        }
        ObjectNode told = ((ObjectNode) body).deepCopy();
        told.remove("asker");
        told.remove("holder");
        return new AuditLine(
                seq,
                at,
                type,
                subject,
                new Who(null, null, false, null, null, null, who.region(), null),
                told,
                changes.stream()
                        .filter(change -> !POSTERS.contains(change.field()))
                        .toList());
    }

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
