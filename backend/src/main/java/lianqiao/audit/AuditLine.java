package lianqiao.audit;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import lianqiao.shared.Role;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * One thing that somebody did.
 *
 * @param seq place in the log, and the cursor of a page
 * @param type what was done: the type of the event
 * @param subject to what
 * @param body the facts of it
 * @param changes what it changed against the earlier event of the same thing
 * @param hidden the asker in a deal that wished to stay unknown when it began, whatever it agreed to later: what it did as such is shown
 *     without its name to all but the operator
 */
public record AuditLine(
        long seq,
        Instant at,
        String type,
        UUID subject,
        Who who,
        JsonNode body,
        List<FieldChange> changes,
        @JsonIgnore @Nullable UUID hidden) {
    /** Fields of a body that say who posted a listing. */
    private static final Set<String> POSTERS =
            Set.of("asker", "holder", "listing.holder", "listing.holderName", "hiddenDemander");

    private static final String HIDDEN = "hiddenDemander";

    /** Who posted a listing that the public sees without a name stays unknown here too; where they are is told. */
    AuditLine withoutAnonymous() {
        JsonNode listing = body.path("listing");
        boolean posted = listing.isObject()
                && !listing.path("holder").isString()
                && !listing.path("source").isString();
        if (!posted && hidden == null) {
            return this;
        }
        ObjectNode told = ((ObjectNode) body).deepCopy();
        told.remove("asker");
        told.remove("holder");
        told.remove(HIDDEN);
        if (hidden != null) {
            forget(told, hidden.toString());
        }
        boolean did = posted || hidden != null && hidden.equals(who.organisation());
        return new AuditLine(
                seq,
                at,
                type,
                subject,
                did ? new Who(null, null, false, null, null, null, who.region(), null) : who,
                told,
                changes.stream()
                        .filter(change -> !POSTERS.contains(change.field()) && !tells(change))
                        .toList(),
                null);
    }

    private boolean tells(FieldChange change) {
        return hidden != null && (change.before() + " " + change.after()).contains(hidden.toString());
    }

    /** Wherever an id stands in a body, in a field of its own or in a list. */
    private static void forget(JsonNode node, String id) {
        if (node instanceof ObjectNode object) {
            object.removeIf(value -> value.isString() && value.asString().equals(id));
        } else if (node instanceof ArrayNode array) {
            array.removeIf(value -> value.isString() && value.asString().equals(id));
        }
        node.forEach(child -> forget(child, id));
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
