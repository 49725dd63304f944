package lianqiao.patent;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import lianqiao.eventlog.Decision;
import lianqiao.eventlog.NewEvent;
import lianqiao.party.Organisation;
import lianqiao.shared.Change;
import lianqiao.shared.Ids;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Stores a survey by the batch: a few statements, however many rows it has. */
@Component
class StockSurveys {
    private static final int MOST = 5_000;

    private final StockPatents stock;
    private final Patents patents;
    private final StockReader reader;
    private final Clock clock;

    StockSurveys(StockPatents stock, Patents patents, StockReader reader, Clock clock) {
        this.stock = stock;
        this.patents = patents;
        this.reader = reader;
        this.clock = clock;
    }

    /** What a batch comes to. */
    private record Batch(
            Organisation holder,
            Map<ApplicationNumber, Patent> patents,
            Map<String, StockPatent> known,
            Map<String, StockOutcome> outcomes,
            List<StockPatent> rows,
            List<NewEvent> events,
            Map<UUID, List<String>> inventors) {}

    /** In the caller's transaction, who appends the events. */
    Mono<Decision<List<StockOutcome>>> bring(Organisation holder, List<StockSurvey> asked) {
        if (asked.size() > MOST) {
            return Mono.error(new IllegalArgumentException("at most " + MOST + " rows at a time"));
        }
        var numbers = asked.stream().map(row -> row.number().value()).toList();
        return stock.ofHolder(holder.id(), numbers)
                .zipWhen(known -> patents.mention(
                        asked.stream().map(StockSurveys::mentioned).toList()))
                .map(found -> decide(holder, asked, found.getT1(), found.getT2()))
                .flatMap(batch -> stock.saveAll(batch.rows())
                        .then(stock.nameInventors(batch.inventors()))
                        .thenReturn(new Decision<>(
                                asked.stream().map(row -> outcome(batch, row)).toList(), batch.events())));
    }

    /** A holder's own word of a patent is no register: title and days are told, nothing of its legal state. */
    static Patent mentioned(StockSurvey said) {
        return new Patent(
                Ids.next(),
                said.number(),
                said.number().kind(),
                said.title().isEmpty() ? null : said.title(),
                said.grantedOn(),
                said.endsOn(),
                LegalState.UNHEARD);
    }

    private Batch decide(
            Organisation holder,
            List<StockSurvey> asked,
            List<StockPatent> known,
            Map<ApplicationNumber, Patent> patents) {
        var byNumber = known.stream().collect(Collectors.toMap(StockPatent::number, Function.identity()));
        var batch = new Batch(
                holder,
                patents,
                byNumber,
                new LinkedHashMap<>(),
                new ArrayList<>(),
                new ArrayList<>(),
                new HashMap<>());
        for (var row : asked) {
            if (!batch.outcomes().containsKey(row.number().value())) {
                batch.outcomes().put(row.number().value(), decide(row, batch));
            }
        }
        return batch;
    }

    private StockOutcome decide(StockSurvey said, Batch batch) {
        var old = batch.known().get(said.number().value());
        var patent = batch.patents().get(said.number());
        if (patent == null) {
            throw new IllegalStateException("not mentioned: " + said.number());
        }
        var next = next(said, old, patent, batch.holder());
        if (!said.inventors().isEmpty()) {
            batch.inventors().put(next.id(), said.inventors());
        }
        if (old != null && next.saysTheSame(old)) {
            return new StockOutcome(old.id(), Change.UNCHANGED);
        }
        batch.rows().add(next);
        batch.events().add(StockChange.event(next, patent.legalState(), LocalDate.now(clock)));
        return new StockOutcome(next.id(), old == null ? Change.ADDED : Change.CHANGED, old);
    }

    private StockPatent next(StockSurvey said, @Nullable StockPatent old, Patent patent, Organisation holder) {
        if (old == null) {
            return StockPatent.begun(said, patent, holder, reader.classified(said), clock.instant());
        }
        var whole = old.filling(said);
        return old.followedBy(whole, reader.classified(whole), clock.instant());
    }

    private static StockOutcome outcome(Batch batch, StockSurvey row) {
        var outcome = batch.outcomes().get(row.number().value());
        if (outcome == null) {
            throw new IllegalStateException("undecided: " + row.number());
        }
        return outcome;
    }
}
