package lianqiao.kpi;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The targets as a list: what holds today for each indicator in each of its places, and what was set for other times. Pure. */
record TargetList(Indicators indicators, Targets targets, LocalDate today) {

    /** @param region only places that lie in it; null for all */
    List<TargetView> of(@Nullable String indicator, @Nullable String region) {
        return indicators.all().stream()
                .map(Indicator::id)
                .filter(id -> indicator == null || indicator.equals(id))
                .flatMap(id -> places(id)
                        .filter(place -> region == null || Places.lies(place, region))
                        .flatMap(place -> rows(id, place)))
                .toList();
    }

    /** Newest first; the document's own at the end. */
    List<TargetView> history(String indicator, String place) {
        Optional<Target> now = targets.inForce(indicator, place, today);
        return targets.history(indicator, place).stream()
                .map(target -> TargetView.of(target, indicators, isNow(now, target)))
                .toList();
    }

    private Stream<String> places(String indicator) {
        return Stream.concat(Scopes.of(indicators, indicator).stream(), targets.placesSet(indicator).stream())
                .distinct();
    }

    private Stream<TargetView> rows(String indicator, String place) {
        Optional<Target> now = targets.inForce(indicator, place, today);
        Stream<TargetView> others = targets.standing(indicator, place).stream()
                .filter(target -> !isNow(now, target))
                .map(target -> TargetView.of(target, indicators, false));
        return Stream.concat(now.map(target -> TargetView.of(target.at(place), indicators, true)).stream(), others);
    }

    private static boolean isNow(Optional<Target> now, Target target) {
        return now.filter(one -> one.version() == target.version()
                        && (one.version() > 0 || one.value() == target.value() && one.word() == target.word()))
                .isPresent();
    }
}
