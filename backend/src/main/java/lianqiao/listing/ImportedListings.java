package lianqiao.listing;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import lianqiao.eventlog.NewEvent;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What an import brought into a feature: shown as a person reads it, and taken back. In the caller's transaction, who appends. */
public interface ImportedListings {
    /** By names that the pages translate ({@code title}, {@code fee}); an item that is gone is left out. */
    Mono<Map<UUID, Map<String, String>>> facts(Collection<UUID> subjects);

    /**
     * What the import added is removed, what it changed is again as it was. What somebody changed since is left alone.
     *
     * @return for each item that was taken back the event that announces it
     */
    Mono<List<NewEvent>> undo(List<Undone> items);

    /** @param before what the feature gave as the state before, as JSON; absent for what the import added */
    record Undone(UUID subject, @Nullable String before) {
        /** The import added it. */
        public boolean isAdded() {
            return before == null;
        }

        /**
         * The row as it stands after: as it was before, or, where the import added it, as it is now, which the caller then closes. Readers take
         * the higher version for the later word.
         *
         * @param now the row as it stands, with its version
         */
        public ObjectNode after(JsonMapper json, Object now, long version, Instant at) {
            ObjectNode row = before == null ? json.valueToTree(now) : (ObjectNode) json.readTree(before);
            row.put("version", version + 1);
            row.put("changed_at", at.toString());
            return row;
        }
    }
}
