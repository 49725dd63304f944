package lianqiao.patent;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import lianqiao.eventlog.NewEvent;
import lianqiao.listing.ImportedListings;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

/** What a list of marks would change, and how it is taken back: its marks go, and score and tier are reckoned without them. */
@Component
public class MarkImports implements ImportedListings {
    private final StockPatents stock;
    private final Assessments assessments;
    private final TierSettings settings;
    private final Reckoning reckoning;
    private final JsonMapper json;

    MarkImports(
            StockPatents stock, Assessments assessments, TierSettings settings, Reckoning reckoning, JsonMapper json) {
        this.stock = stock;
        this.assessments = assessments;
        this.settings = settings;
        this.reckoning = reckoning;
        this.json = json;
    }

    /** Body of the event StockMarksTakenBack. */
    record StockMarksTakenBack(UUID stock, List<UUID> assessments) {}

    /** Number, title, the means of the marks, score and tier. */
    @Override
    public Mono<Map<UUID, Map<String, String>>> facts(Collection<UUID> subjects) {
        return stock.entries(subjects)
                .collect(Collectors.toMap(entry -> entry.stock().id(), MarkImports::facts));
    }

    private static Map<String, String> facts(StockEntry entry) {
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put("number", entry.stock().number());
        facts.put("title", entry.stock().title());
        var standing = entry.standing();
        facts.put("maturity", standing == null ? "" : text(standing.maturity()));
        facts.put("fit", standing == null ? "" : text(standing.fit()));
        facts.put("prospect", standing == null ? "" : text(standing.prospect()));
        facts.put("score", standing == null ? "" : text(standing.score()));
        facts.put("tier", Objects.toString(entry.tier(), ""));
        return facts;
    }

    /** A tier that a person set stays. */
    @Override
    public Mono<List<NewEvent>> undo(List<Undone> items) {
        List<NewEvent> events = new ArrayList<>();
        List<UUID> words = new ArrayList<>();
        List<UUID> about = new ArrayList<>();
        for (var item : items) {
            var before = json.readValue(Objects.requireNonNull(item.before()), MarkBefore.class);
            words.addAll(before.assessments());
            about.addAll(before.also());
            events.add(new NewEvent(
                    "StockMarksTakenBack",
                    item.subject(),
                    new StockMarksTakenBack(item.subject(), before.assessments())));
        }
        return stock.hold(about)
                .then(assessments.remove(words))
                .then(settings.current())
                .flatMap(by -> reckoning.reckon(about.stream().distinct().toList(), by))
                .map(changes -> {
                    events.addAll(changes);
                    return events;
                });
    }

    private static String text(@Nullable BigDecimal mark) {
        return Objects.toString(mark, "");
    }
}
