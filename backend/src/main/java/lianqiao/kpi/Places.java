package lianqiao.kpi;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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

    /**
     * All places that something in that region and park lies in, each once, so that it is added to each of them once: the park, the
     * region, the city, the province, everywhere. A code is built from its parents': 510104 → 510100 → 510000.
     */
    static List<String> around(@Nullable String region, @Nullable String park) {
        List<String> places = new ArrayList<>();
        places.add(EVERYWHERE);
        if (region != null) {
            List.of(region, region.substring(0, 4) + "00", region.substring(0, 2) + "0000").stream()
                    .distinct()
                    .forEach(places::add);
        }
        if (park != null) {
            places.add(park);
        }
        return places;
    }
}
