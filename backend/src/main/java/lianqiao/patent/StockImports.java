package lianqiao.patent;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import lianqiao.eventlog.NewEvent;
import lianqiao.listing.ImportedListings;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What the import of a survey needs beside bringing it in: to show what it would change, and to take back what it brought. */
@Component
public class StockImports implements ImportedListings {
    private final StockPatents stock;
    private final JsonMapper json;
    private final Clock clock;

    StockImports(StockPatents stock, JsonMapper json, Clock clock) {
        this.stock = stock;
        this.json = json;
        this.clock = clock;
    }

    /** Number, title, text and patentees. */
    @Override
    public Mono<Map<UUID, Map<String, String>>> facts(Collection<UUID> subjects) {
        return stock.entries(subjects)
                .map(StockEntry::stock)
                .collect(Collectors.toMap(StockPatent::id, StockImports::facts));
    }

    private static Map<String, String> facts(StockPatent row) {
        return Map.of(
                "number",
                row.number(),
                "title",
                row.title(),
                "text",
                row.summary(),
                "holder",
                String.join("、", row.patentees()));
    }

    /** What somebody has assessed, registered or put on a list since stays. Inventors of a changed patent stay as they were told last. */
    @Override
    public Mono<List<NewEvent>> undo(List<Undone> items) {
        return stock.untouched(items.stream().map(Undone::subject).toList())
                .collect(Collectors.toMap(entry -> entry.stock().id(), Function.identity()))
                .flatMap(known -> undo(items, known));
    }

    private Mono<List<NewEvent>> undo(List<Undone> items, Map<UUID, StockEntry> known) {
        List<UUID> removed = new ArrayList<>();
        List<StockPatent> restored = new ArrayList<>();
        List<NewEvent> events = new ArrayList<>();
        for (Undone item : items) {
            StockEntry entry = known.get(item.subject());
            if (entry != null) {
                StockPatent after = after(item, entry.stock());
                events.add(StockChange.undone(after, entry.legalState(), LocalDate.now(clock)));
                if (item.isAdded()) {
                    removed.add(after.id());
                } else {
                    restored.add(after);
                }
            }
        }
        return stock.removeAll(removed)
                .then(restored.isEmpty() ? Mono.empty() : stock.saveAll(restored))
                .thenReturn(events);
    }

    /** As it was, or, where it was not there, no longer shown; whoever saw it meanwhile is told that it is closed. */
    private StockPatent after(Undone item, StockPatent now) {
        ObjectNode row = item.after(json, now, now.version(), clock.instant());
        if (item.isAdded()) {
            row.put("shown", false);
        }
        row.set("shown_at", json.valueToTree(now.shownAt()));
        return json.treeToValue(row, StockPatent.class);
    }
}
