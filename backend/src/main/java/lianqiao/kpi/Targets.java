package lianqiao.kpi;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * All targets as they stood at some moment: the documents' own, and over them what was set since. Pure.
 *
 * @param changes in their order; a later one of the same indicator, place and period takes the place of an earlier one
 */
record Targets(DocumentTargets documents, List<Target> changes) {
    /** Of several that hold, the one that ends first is looked at: 2022 before 2021–2023. */
    private static final Comparator<Target> NEXT_END =
            Comparator.comparing(target -> target.period().to(), Comparator.nullsLast(Comparator.naturalOrder()));

    /**
     * What is to be reached on that day: what was set for that place, else what the document sets, else the document's target carried
     * on, else the last one that is over.
     *
     * @return its period is the time that is looked at: of a yearly target that day's year
     */
    Optional<Target> inForce(String indicator, String place, LocalDate day) {
        return whole(indicator, place, day).map(target -> target.on(day));
    }

    /** The same with all of its period, whichever year of it is looked at. */
    Optional<Target> whole(String indicator, String place, LocalDate day) {
        List<Target> set = standing(indicator, place);
        List<Target> own = documents.of(indicator);
        return covering(set, day)
                .or(() -> covering(own, day))
                .or(() -> carried(own, day))
                .or(() -> lastOf(Stream.concat(set.stream(), own.stream()).toList(), day));
    }

    /** What was set for an indicator in a place, each period as it was set last; what was withdrawn is left out. */
    List<Target> standing(String indicator, String place) {
        return changes.stream()
                .filter(change ->
                        place.equals(change.place()) && change.indicator().equals(indicator))
                .collect(Collectors.toMap(Target::period, change -> change, (older, newer) -> newer))
                .values()
                .stream()
                .filter(change -> !change.withdrawn())
                .toList();
    }

    /** Every version of an indicator's targets in a place, the newest first; the document's own come last. */
    List<Target> history(String indicator, String place) {
        List<Target> newest = changes.stream()
                .filter(change -> change.isOf(indicator, place))
                .sorted(Comparator.comparing(Target::version).reversed())
                .toList();
        return Stream.concat(newest.stream(), documents.of(indicator).stream()).toList();
    }

    /** Places outside an indicator's own scope for which somebody set a target of it. */
    List<String> placesSet(String indicator) {
        return changes.stream()
                .filter(change -> change.indicator().equals(indicator))
                .map(Target::place)
                .filter(Objects::nonNull)
                .distinct()
                .filter(place -> !standing(indicator, place).isEmpty())
                .toList();
    }

    /** All places for which somebody set a target. */
    List<String> placesSet() {
        return changes.stream()
                .map(Target::place)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    private static Optional<Target> covering(List<Target> targets, LocalDate day) {
        return targets.stream().filter(target -> target.period().covers(day)).min(NEXT_END);
    }

    private Optional<Target> carried(List<Target> own, LocalDate day) {
        return own.stream().findFirst().map(Target::document).flatMap(document -> {
            int years = documents.moved(document, day.getYear());
            return years == 0
                    ? Optional.empty()
                    : covering(own, day.minusYears(years)).map(target -> target.carried(years));
        });
    }

    private static Optional<Target> lastOf(List<Target> targets, LocalDate day) {
        return targets.stream()
                .filter(target -> target.period().isOver(day))
                .max(NEXT_END)
                .or(() -> targets.stream().min(NEXT_END));
    }
}
