package lianqiao.kpi;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Reads what was counted out of the running totals, as far as the scoreboard of a place looks at it. */
@Component
class Tallies {
    private final Indicators indicators;
    private final PlaceTotals places;
    private final SubjectTotals subjects;
    private final Items items;

    Tallies(Indicators indicators, PlaceTotals places, SubjectTotals subjects, Items items) {
        this.indicators = indicators;
        this.places = places;
        this.subjects = subjects;
        this.items = items;
    }

    /**
     * @param asked the place whose scoreboard is asked for, with all that lies in it; null: everywhere
     * @param centre null: all of them together
     * @param monthly else by whole years
     */
    Mono<Counted> of(@Nullable String asked, @Nullable UUID centre, boolean monthly) {
        return of(looked(asked, List.of()), centre, monthly);
    }

    /** @param looked the places that are looked at */
    Mono<Counted> of(List<String> looked, @Nullable UUID centre, boolean monthly) {
        List<Term> terms = indicators.gauges().stream()
                .flatMap(gauge -> gauge.working().terms().stream())
                .distinct()
                .toList();
        return Mono.zip(
                        places.of(terms, looked, centre, monthly).collectList(),
                        subjects.of(looked, monthly).collectList(),
                        items.all().collectList())
                .map(all -> new Counted(all.getT1(), all.getT2(), all.getT3()));
    }

    /** @param more places outside the documents' own for which somebody set a target */
    List<String> looked(@Nullable String asked, List<String> more) {
        return Stream.concat(
                        Stream.of(asked == null ? Places.EVERYWHERE : asked),
                        Stream.concat(
                                        indicators.gauges().stream().flatMap(gauge -> gauge.places().stream()),
                                        more.stream())
                                .filter(place -> asked == null || Places.lies(place, asked)))
                .distinct()
                .toList();
    }
}
