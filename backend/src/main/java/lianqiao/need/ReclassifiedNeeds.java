package lianqiao.need;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import lianqiao.eventlog.NewEvent;
import lianqiao.listing.Placements;
import lianqiao.listing.Reclassified;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Needs and drafts of them follow an edit of the taxonomy; those that are over stay where they stood. */
@Component
class ReclassifiedNeeds implements Reclassified {
    private final Needs needs;
    private final NeedReader reader;
    private final Placements placements;
    private final Clock clock;

    ReclassifiedNeeds(Needs needs, NeedReader reader, Placements placements, Clock clock) {
        this.needs = needs;
        this.reader = reader;
        this.placements = placements;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "need";
    }

    @Override
    public Mono<Long> count() {
        return needs.standing();
    }

    @Override
    public Mono<Page> reclassify(@Nullable UUID after, int limit) {
        return needs.holdStanding(after, limit).collectList().flatMap(this::place);
    }

    private Mono<Page> place(List<TechNeed> page) {
        if (page.isEmpty()) {
            return Mono.just(Page.EMPTY);
        }
        List<TechNeed> moved = page.stream()
                .filter(need -> !need.assigned().kept())
                .map(need -> need.placed(reader.classified(need.ask())))
                .filter(need -> page.stream()
                        .noneMatch(
                                old -> old.id().equals(need.id()) && old.nodes().equals(need.nodes())))
                .toList();
        LocalDate today = LocalDate.now(clock);
        List<NewEvent> events = moved.stream()
                .map(need -> new NewEvent("NeedReclassified", need.id().value(), NeedChange.of(need, today)))
                .toList();
        int kept = (int) page.stream().filter(need -> need.assigned().kept()).count();
        return placements
                .write(
                        "tech_need",
                        moved.stream()
                                .collect(Collectors.toMap(need -> need.id().value(), TechNeed::nodes)))
                .thenReturn(new Page(page.getLast().id().value(), page.size(), kept, events));
    }
}
