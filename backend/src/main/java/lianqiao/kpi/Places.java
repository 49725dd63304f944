package lianqiao.kpi;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import lianqiao.shared.Parks;
import lianqiao.shared.Regions;
import org.jspecify.annotations.Nullable;

/** Places of the scoreboard: regions by their code of GB/T 2260, parks by their key, and everywhere. */
final class Places {
    static final String EVERYWHERE = "";

    private Places() {}

    static boolean exists(String place) {
        return Regions.exists(place) || Parks.exists(place);
    }

    static Optional<String> name(String place) {
        return Regions.name(place).or(() -> Parks.name(place));
    }

    /** The region itself, or the one that the park lies in. */
    static String region(String place) {
        return Parks.region(place).orElse(place);
    }

    /** Whether one lies in the other, or is it. */
    static boolean lies(String place, String in) {
        return place.equals(in) || !Parks.exists(in) && Regions.lies(region(place), in);
    }

    /** What isn't long enough to lie in anything, as when somebody has written into the ledger, is only itself: an audit must get past it. */
    private static String above(String region, int digits, String rest) {
        return region.length() < digits ? region : region.substring(0, digits) + rest;
    }

    /**
     * All places that something in that region and park lies in, each once, so that it is added to each of them once: the park, the
     * region, the city, the province, everywhere. A code is built from its parents': 510104 → 510100 → 510000.
     */
    static List<String> around(@Nullable String region, @Nullable String park) {
        List<String> places = new ArrayList<>();
        places.add(EVERYWHERE);
        if (region != null) {
            Stream.of(region, above(region, 4, "00"), above(region, 2, "0000"))
                    .distinct()
                    .forEach(places::add);
        }
        if (park != null) {
            places.add(park);
        }
        return places;
    }
}
