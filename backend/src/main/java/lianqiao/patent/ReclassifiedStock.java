package lianqiao.patent;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import lianqiao.chain.Classifier;
import lianqiao.chain.NodeWeight;
import lianqiao.eventlog.NewEvent;
import lianqiao.listing.Placements;
import lianqiao.listing.Reclassified;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** The library of stock patents follows an edit of the taxonomy. */
@Component
class ReclassifiedStock implements Reclassified {
    private final StockPatents stock;
    private final Classifier classifier;
    private final Placements placements;
    private final Clock clock;

    ReclassifiedStock(StockPatents stock, Classifier classifier, Placements placements, Clock clock) {
        this.stock = stock;
        this.classifier = classifier;
        this.placements = placements;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "stock";
    }

    @Override
    public Mono<Long> count() {
        return stock.count();
    }

    @Override
    public Mono<Page> reclassify(@Nullable UUID after, int limit) {
        return stock.holdAfter(after, limit).collectList().flatMap(this::place);
    }

    private record Moved(StockEntry entry, List<NodeWeight> nodes) {}

    private Mono<Page> place(List<StockEntry> page) {
        if (page.isEmpty()) {
            return Mono.just(Page.EMPTY);
        }
        List<Moved> moved = page.stream()
                .filter(entry -> !entry.stock().nodesKept())
                .map(entry -> new Moved(entry, nodes(entry.stock())))
                .filter(each -> !each.nodes().equals(each.entry().stock().nodes()))
                .toList();
        List<NewEvent> events = moved.stream().map(this::event).toList();
        int kept =
                (int) page.stream().filter(entry -> entry.stock().nodesKept()).count();
        return placements
                .write(
                        "stock_patent",
                        moved.stream()
                                .collect(Collectors.toMap(
                                        each -> each.entry().stock().id(), Moved::nodes)))
                .thenReturn(
                        new Page(Objects.requireNonNull(page.getLast().stock().id()), page.size(), kept, events));
    }

    private List<NodeWeight> nodes(StockPatent patent) {
        return classifier.classify(patent.title(), patent.summary(), patent.ipc());
    }

    private NewEvent event(Moved moved) {
        return StockChange.reclassified(
                moved.entry().stock().placed(moved.nodes()), moved.entry().legalState(), LocalDate.now(clock));
    }
}
