package lianqiao.demonstration;

import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/** The ids of what was loaded, by the keys of the files. A load that goes on after a kill repeats its commands and hears the same ids. */
@Component
class LoadedListings {
    private final Map<String, UUID> known = new ConcurrentHashMap<>();

    void put(String key, UUID id) {
        known.put(key, id);
    }

    /** @throws IllegalStateException where the files have nothing of that key */
    UUID id(String key) {
        UUID id = known.get(key);
        if (id == null) {
            throw new IllegalStateException("demonstration/deals.yaml: nothing was loaded under the key " + key);
        }
        return id;
    }
}
