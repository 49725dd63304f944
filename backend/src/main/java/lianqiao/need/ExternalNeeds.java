package lianqiao.need;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import lianqiao.chain.Assignment;
import lianqiao.eventlog.Decision;
import lianqiao.eventlog.NewEvent;
import lianqiao.shared.Change;
import lianqiao.shared.ContentHash;
import lianqiao.shared.Ids;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Stores needs that were published elsewhere: a few statements for a batch, however many rows it has. */
@Component
class ExternalNeeds {
    private static final int MOST = 5_000;

    private final Needs needs;
    private final NeedReader reader;
    private final Clock clock;

    ExternalNeeds(Needs needs, NeedReader reader, Clock clock) {
        this.needs = needs;
        this.reader = reader;
        this.clock = clock;
    }

    private record Key(String source, String number) {}

    /** What a batch comes to. */
    private record Batch(Map<Key, ExternalNeedOutcome> outcomes, List<NeedRow> rows, List<NewEvent> events) {}

    /** In the caller's transaction, who appends the events. */
    Mono<Decision<List<ExternalNeedOutcome>>> bring(List<ExternalNeed> asked) {
        if (asked.size() > MOST) {
            return Mono.error(new IllegalArgumentException("at most " + MOST + " rows at a time"));
        }
        return needs.ofSources(asked).map(known -> decide(asked, known)).flatMap(batch -> needs.saveAll(batch.rows())
                .thenReturn(new Decision<>(
                        asked.stream().map(row -> outcome(batch, row)).toList(), batch.events())));
    }

    private Batch decide(List<ExternalNeed> asked, List<NeedRow> rows) {
        var known = rows.stream()
                .collect(Collectors.toMap(
                        row -> new Key(String.valueOf(row.source()), String.valueOf(row.sourceNumber())),
                        Function.identity(),
                        (same, again) -> same));
        var batch = new Batch(new LinkedHashMap<>(), new ArrayList<>(), new ArrayList<>());
        for (var row : asked) {
            var key = key(row);
            if (!batch.outcomes().containsKey(key)) {
                batch.outcomes().put(key, decide(row, known.get(key), batch));
            }
        }
        return batch;
    }

    private ExternalNeedOutcome decide(ExternalNeed row, @Nullable NeedRow old, Batch batch) {
        var hash = ContentHash.of(row);
        if (old != null && (hash.equals(old.sourceHash()) || old.state() != NeedState.OPEN)) {
            return new ExternalNeedOutcome(old.id(), Change.UNCHANGED, null);
        }
        var need = need(row, old);
        batch.rows().add(NeedRow.of(need, row.number(), hash));
        batch.events().add(new NewEvent("NeedPublished", need.id().value(), NeedChange.of(need, LocalDate.now(clock))));
        return new ExternalNeedOutcome(need.id().value(), old == null ? Change.ADDED : Change.CHANGED, old);
    }

    private TechNeed need(ExternalNeed row, @Nullable NeedRow old) {
        var now = clock.instant();
        var ask = new Ask(
                row.title().strip(),
                row.text().strip(),
                List.of(),
                List.of(),
                List.of(),
                null,
                null,
                List.of(),
                null,
                row.region());
        var published = old == null || old.publishedAt() == null ? now : old.publishedAt();
        var assigned = old != null && old.nodesKept() ? new Assignment(old.nodes(), true) : reader.classified(ask);
        return new TechNeed(
                new NeedId(old == null ? Ids.next() : old.id()),
                old == null ? 1 : old.version() + 1,
                Course.open(old == null ? now : old.createdAt(), published, now),
                ask,
                new Asker(null, "", null, false),
                assigned,
                row.source(),
                false);
    }

    private static ExternalNeedOutcome outcome(Batch batch, ExternalNeed row) {
        var outcome = batch.outcomes().get(key(row));
        if (outcome == null) {
            throw new IllegalStateException("undecided: " + row.number());
        }
        return outcome;
    }

    private static Key key(ExternalNeed row) {
        return new Key(row.source(), row.number());
    }
}
