package lianqiao.finance;

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

/** Financing needs and drafts of them follow an edit of the taxonomy. Products stand in the chains that their providers named. */
@Component
class ReclassifiedFinancing implements Reclassified {
    private final FinancingNeeds needs;
    private final FinancingReader reader;
    private final Placements placements;
    private final Clock clock;

    ReclassifiedFinancing(FinancingNeeds needs, FinancingReader reader, Placements placements, Clock clock) {
        this.needs = needs;
        this.reader = reader;
        this.placements = placements;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "financing";
    }

    @Override
    public Mono<Long> count() {
        return needs.standing();
    }

    @Override
    public Mono<Page> reclassify(@Nullable UUID after, int limit) {
        return needs.holdStanding(after, limit).collectList().flatMap(this::place);
    }

    private Mono<Page> place(List<FinancingNeed> page) {
        if (page.isEmpty()) {
            return Mono.just(Page.EMPTY);
        }
        List<FinancingNeed> moved = page.stream()
                .filter(need -> !need.nodesKept())
                .filter(need -> !reader.classified(need.asked()).nodes().equals(need.nodes()))
                .map(need -> need.placed(reader.classified(need.asked())))
                .toList();
        LocalDate today = LocalDate.now(clock);
        List<NewEvent> events = moved.stream()
                .map(need -> new NewEvent(
                        "FinancingNeedReclassified",
                        need.id(),
                        FinanceChange.of(need, FinancingListing.shown(need, today), null)))
                .toList();
        int kept = (int) page.stream().filter(FinancingNeed::nodesKept).count();
        return placements
                .write(
                        "financing_need",
                        moved.stream().collect(Collectors.toMap(FinancingNeed::id, FinancingNeed::nodes)))
                .thenReturn(new Page(page.getLast().id(), page.size(), kept, events));
    }
}
