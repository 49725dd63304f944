package lianqiao.deal;

import java.util.Map;
import java.util.UUID;
import lianqiao.listing.ListingKind;
import org.jspecify.annotations.Nullable;

/**
 * What is agreed in a deal, for the papers that are written from it.
 *
 * @param route key of the route, {@code open-licence}; {@code step} of the step at which it stands
 * @param centre whose campaign brought the two together
 * @param values what the steps recorded and no later one took back, by their names in the route: amounts in fen, rates in basis
 *     points and numbers as digits, dates as {@code 2026-12-01}
 */
public record DealFacts(
        UUID id,
        String route,
        String step,
        Side demand,
        Side supply,
        @Nullable UUID campaign,
        @Nullable UUID centre,
        Map<String, String> values,
        boolean demonstration) {

    /**
     * @param organisation absent where nobody here holds the listing yet, and for an asker who wished to stay unknown and has not
     *     agreed yet to be named
     * @param region GB/T 2260 code
     */
    public record Side(
            UUID listing,
            ListingKind kind,
            String title,
            @Nullable UUID organisation,
            @Nullable String region) {}
}
