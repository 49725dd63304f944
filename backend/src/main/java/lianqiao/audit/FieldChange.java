package lianqiao.audit;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * What a change did to one field.
 *
 * @param field path in the event's body, {@code listing.title}
 * @param before as the earlier event of the same thing had it; null if it had none
 */
public record FieldChange(
        String field, @Nullable JsonNode before, @Nullable JsonNode after) {}
