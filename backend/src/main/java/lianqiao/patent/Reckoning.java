package lianqiao.patent;

import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import lianqiao.eventlog.NewEvent;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Reckons standings anew from what the assessors said last, for patents that the caller's transaction holds. */
@Component
class Reckoning {
    private final Assessments assessments;
    private final Standings standings;

    Reckoning(Assessments assessments, Standings standings) {
        this.assessments = assessments;
        this.standings = standings;
    }

    /**
     * Body of StockTierChanged.
     *
     * @param from absent if it had no tier before
     * @param setting version that it was reckoned by
     * @param kept a person set it, against the marks
     */
    record TierChanged(
            UUID stock, @Nullable Tier from, @Nullable Tier to, int setting, boolean kept) {}

    /** @return one event per patent whose tier is another now */
    Mono<List<NewEvent>> reckon(List<UUID> stock, TierSetting by) {
        var before = standings.of(stock).collectMap(Standing::stock);
        var words = assessments.latest(stock).collect(Collectors.groupingBy(Assessment::stock));
        return Mono.zip(before, words)
                .map(found -> stock.stream()
                        .map(id -> step(id, found.getT1().get(id), found.getT2().getOrDefault(id, List.of()), by))
                        .toList())
                .flatMap(steps -> standings
                        .saveAll(steps.stream().map(Step::now).toList())
                        .thenReturn(steps.stream()
                                .filter(Step::isAnotherTier)
                                .map(step -> changed(step.before(), step.now()))
                                .toList()));
    }

    private record Step(Standing before, Standing now) {
        boolean isAnotherTier() {
            return before.shown() != now.shown();
        }
    }

    private static Step step(UUID id, @Nullable Standing known, List<Assessment> latest, TierSetting by) {
        var before = known == null ? Standing.unassessed(id, by) : known;
        return new Step(before, before.reckoned(latest, by));
    }

    static NewEvent changed(Standing old, Standing now) {
        return new NewEvent(
                "StockTierChanged",
                now.stock(),
                new TierChanged(now.stock(), old.shown(), now.shown(), now.setting(), now.kept() != null));
    }
}
