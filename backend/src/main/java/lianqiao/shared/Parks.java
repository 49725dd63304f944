package lianqiao.shared;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Parks and functional zones (园区; resource {@code regions/parks.csv}): GB/T 2260 has no code for them, so each has a key of ours that
 * begins with the code of the region it lies in: {@code 120116-TPFTZ}.
 */
public final class Parks {
    /** @param region GB/T 2260 code of the region that it lies in */
    public record Park(String key, String name, String region) {}

    private static final Map<String, Park> PARKS = read();

    private Parks() {}

    public static boolean exists(String key) {
        return PARKS.containsKey(key);
    }

    /** The name as its region's documents spell it; empty for a key that nobody knows. */
    public static Optional<String> name(String key) {
        return Optional.ofNullable(PARKS.get(key)).map(Park::name);
    }

    /** The region that it lies in; empty for a key that nobody knows. */
    public static Optional<String> region(String key) {
        return Optional.ofNullable(PARKS.get(key)).map(Park::region);
    }

    public static List<Park> all() {
        return List.copyOf(PARKS.values());
    }

    /** Those that lie in a region, or in what it contains: 120000 has those of all its districts. */
    public static List<Park> in(String region) {
        return PARKS.values().stream()
                .filter(park -> Regions.lies(park.region(), region))
                .toList();
    }

    /** The park of that very name in a region or in what it contains; never a guess. */
    public static Optional<Park> byName(String name, String region) {
        return in(region).stream()
                .filter(park -> park.name().equals(name.strip()))
                .findFirst();
    }

    private static Map<String, Park> read() {
        try (InputStream csv = Parks.class.getResourceAsStream("/regions/parks.csv")) {
            Map<String, Park> parks = new LinkedHashMap<>();
            new String(Objects.requireNonNull(csv).readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .map(line -> line.split(","))
                    .forEach(cells -> parks.put(cells[0], new Park(cells[0], cells[1], cells[2])));
            return parks;
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
