package lianqiao.search;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import lianqiao.listing.Listing;
import lianqiao.shared.UnavailableException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Many writes in one request. Each carries the row's version, so whatever order writes arrive in, from the log, from the
 * log once more, or from a rebuild, the newest version stands; a deletion is a write with a version like any other.
 */
class Bulk {
    private final JsonMapper json;
    private final List<String> targets;
    private final ByteArrayOutputStream lines = new ByteArrayOutputStream(8192);
    private final List<Listing> written = new ArrayList<>();

    /** @param targets every index that is to get the writes */
    Bulk(JsonMapper json, List<String> targets) {
        this.json = json;
        this.targets = targets;
    }

    void add(Listing listing) {
        byte[] document = listing.open() ? json.writeValueAsBytes(ListingDocument.of(listing)) : new byte[0];
        for (String target : targets) {
            line(json.writeValueAsBytes(action(listing, target)));
            if (listing.open()) {
                line(document);
            }
            written.add(listing);
        }
    }

    boolean isEmpty() {
        return written.isEmpty();
    }

    byte[] lines() {
        return lines.toByteArray();
    }

    /**
     * Reads the answer item by item: a conflict means that a newer version is there already.
     *
     * @throws UnavailableException if the engine asked to come later or an index is missing
     * @throws IllegalStateException if it refused a listing; names which and why
     */
    void check(byte[] answer) {
        JsonNode tree = json.readTree(answer);
        if (!tree.path("errors").asBoolean()) {
            return;
        }
        int at = 0;
        for (JsonNode item : tree.path("items")) {
            JsonNode result = item.iterator().next();
            if (result.has("error") && result.path("status").asInt() != 409) {
                throw refused(written.get(at), result);
            }
            at++;
        }
    }

    private static RuntimeException refused(Listing listing, JsonNode result) {
        String why = result.path("error").path("type").asString() + ": "
                + result.path("error").path("reason").asString();
        int status = result.path("status").asInt();
        IllegalStateException refusal = new IllegalStateException("listing " + listing.id() + " refused, " + why);
        if (why.startsWith("index_not_found")) {
            return new Elastic.MissingIndexException(refusal);
        }
        return status == 429 || status >= 500 ? new UnavailableException(Elastic.UNAVAILABLE, refusal) : refusal;
    }

    /** An index that was dropped meanwhile must not be made anew by a write: so we write by an alias that went with it. */
    private Map<String, Object> action(Listing listing, String target) {
        Map<String, Object> place = new HashMap<>(version(listing));
        place.put("_index", IndexNames.forWriting(target));
        place.put("_id", listing.id());
        place.put("require_alias", true);
        return Map.of(listing.open() ? "index" : "delete", place);
    }

    /** Older than what is there is refused; the same once more is not, so that a repeated batch is no conflict. */
    Map<String, Object> version(Listing listing) {
        return Map.of("version", listing.version(), "version_type", "external_gte");
    }

    private void line(byte[] bytes) {
        lines.writeBytes(bytes);
        lines.write('\n');
    }
}
