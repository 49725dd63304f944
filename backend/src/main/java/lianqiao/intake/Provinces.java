package lianqiao.intake;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import lianqiao.shared.Regions;

/** Province names to GB/T 2260 codes, remembered: a file names few provinces very often. Never a district. */
final class Provinces {
    private static final int REMEMBERED = 200;
    private static final Map<String, Optional<String>> KNOWN = new ConcurrentHashMap<>();

    private Provinces() {}

    static Optional<String> code(String name) {
        Optional<String> known = KNOWN.get(name);
        if (known != null) {
            return known;
        }
        Optional<String> found = Regions.province(name);
        if (KNOWN.size() < REMEMBERED) {
            KNOWN.put(name, found);
        }
        return found;
    }
}
