package lianqiao.deal;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lianqiao.listing.Listing;

/** Every route in every version: a deal that began by an older one goes on by it. Of each, the newest is begun. */
final class Routes {
    private final List<Route> all;

    Routes(Collection<Route> routes) {
        all = routes.stream()
                .sorted(Comparator.comparing(Route::rank)
                        .thenComparing(Route::key)
                        .thenComparing(Route::version))
                .toList();
    }

    List<Route> all() {
        return all;
    }

    /** Those that are begun today, in the order in which they are proposed. */
    List<Route> newest() {
        return all.stream().collect(Collectors.groupingBy(Route::key)).values().stream()
                .map(versions -> Objects.requireNonNull(versions.stream()
                        .max(Comparator.comparing(Route::version))
                        .orElse(null)))
                .sorted(Comparator.comparing(Route::rank).thenComparing(Route::key))
                .toList();
    }

    /** The ways that these two may go, the proposed one first. */
    Stream<Route> joining(Listing demand, Listing supply) {
        return newest().stream().filter(route -> route.joins(demand, supply));
    }

    Optional<Route> newest(String key) {
        return newest().stream().filter(route -> route.key().equals(key)).findFirst();
    }

    /** The route of a deal: its file stays as long as there are deals on it. */
    Route of(Deal deal) {
        return all.stream()
                .filter(route -> route.key().equals(deal.route()) && route.version() == deal.routeVersion())
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("Deal " + deal.id() + " goes by deal/routes/"
                        + deal.route()
                        + "-" + deal.routeVersion() + ".yaml, which is missing. Put the file back: a newer version"
                        + " gets a file of its own."));
    }
}
