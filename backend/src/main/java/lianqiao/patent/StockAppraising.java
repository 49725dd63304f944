package lianqiao.patent;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import lianqiao.eventlog.Command;
import lianqiao.eventlog.Commands;
import lianqiao.eventlog.Decision;
import lianqiao.eventlog.Done;
import lianqiao.eventlog.NewEvent;
import lianqiao.party.Organisation;
import lianqiao.party.Organisations;
import lianqiao.shared.Actor;
import lianqiao.shared.Change;
import lianqiao.shared.Ids;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Takes the words of assessors. An assessor is an organisation: its newest word counts, and the means over all assessors make
 * the score. A holder may assess what is its own; a centre all.
 */
@Component
public class StockAppraising {
    private final Commands commands;
    private final StockPatents stock;
    private final Assessments assessments;
    private final TierSettings settings;
    private final Reckoning reckoning;
    private final Organisations organisations;
    private final Clock clock;

    StockAppraising(
            Commands commands,
            StockPatents stock,
            Assessments assessments,
            TierSettings settings,
            Reckoning reckoning,
            Organisations organisations,
            Clock clock) {
        this.commands = commands;
        this.stock = stock;
        this.assessments = assessments;
        this.settings = settings;
        this.reckoning = reckoning;
        this.organisations = organisations;
        this.clock = clock;
    }

    /** A row of a list of marks. */
    public record Row(ApplicationNumber number, StockAppraisal said) {}

    /** Body of StockPatentAssessed. */
    record Assessed(UUID stock, UUID assessment, UUID assessor, int maturity, int fit, int prospect) {}

    public Mono<Done<StockView>> assess(Actor actor, @Nullable String key, UUID id, StockAppraisal said) {
        var command = Command.of(actor, key, "stock.assess " + id, said);
        return commands.run(command, StockView.class, () -> Mono.zip(
                        assessor(actor), stock.hold(StockScope.of(actor), id))
                .flatMap(both -> keep(List.of(word(actor, both.getT1(), both.getT2(), said))))
                .flatMap(events -> stock.get(id)
                        .map(entry -> new Decision<>(StockView.of(entry, StockScope.of(actor), List.of()), events))));
    }

    /**
     * Takes a list of marks, in the caller's transaction, who appends the events. A number that several holders have is assessed
     * for each of them.
     *
     * @return for each row, in the order given, the stock patent that it was about; {@code NONE} if the library has none
     */
    public Mono<Decision<List<StockOutcome>>> bring(Actor actor, List<Row> rows) {
        var numbers = rows.stream().map(row -> row.number().value()).toList();
        return assessor(actor).flatMap(by -> stock.hold(StockScope.of(actor), numbers)
                .collectList()
                .flatMap(held -> keepAll(actor, by, rows, held)));
    }

    /** The numbers that the actor may assess, so that a list can be checked before it is taken. */
    public Flux<String> assessable(Actor actor) {
        return stock.numbers(StockScope.of(actor));
    }

    private Mono<Decision<List<StockOutcome>>> keepAll(
            Actor actor, Organisation by, List<Row> rows, List<StockPatent> held) {
        var byNumber = held.stream().collect(Collectors.groupingBy(StockPatent::number));
        var words = new ArrayList<Assessment>();
        var outcomes = new ArrayList<StockOutcome>();
        for (var row : rows) {
            var said = byNumber.getOrDefault(row.number().value(), List.of()).stream()
                    .map(one -> word(actor, by, one, row.said()))
                    .toList();
            words.addAll(said);
            outcomes.add(
                    said.isEmpty()
                            ? new StockOutcome(new UUID(0, 0), Change.NONE)
                            : new StockOutcome(said.getFirst().stock(), Change.CHANGED, MarkBefore.of(said)));
        }
        return words.isEmpty()
                ? Mono.just(new Decision<>(outcomes, List.of()))
                : keep(words).map(events -> new Decision<>(outcomes, events));
    }

    private Mono<List<NewEvent>> keep(List<Assessment> words) {
        var about = words.stream().map(Assessment::stock).distinct().toList();
        // The setting is read after the patents are held: a newer one goes through them only when this has ended.
        return assessments
                .add(words)
                .then(settings.current())
                .flatMap(by -> reckoning.reckon(about, by))
                .map(changes -> {
                    var events = new ArrayList<NewEvent>();
                    words.forEach(word -> events.add(event(word)));
                    events.addAll(changes);
                    return events;
                });
    }

    private static NewEvent event(Assessment word) {
        return new NewEvent(
                "StockPatentAssessed",
                word.stock(),
                new Assessed(
                        word.stock(), word.id(), word.organisation(), word.maturity(), word.fit(), word.prospect()));
    }

    private Assessment word(Actor actor, Organisation by, StockPatent about, StockAppraisal said) {
        return new Assessment(
                Ids.next(),
                about.id(),
                said.maturity(),
                said.fit(),
                said.prospect(),
                said.maturityEvidence(),
                said.fitEvidence(),
                said.prospectEvidence(),
                by.id(),
                by.name(),
                actor.account(),
                clock.instant());
    }

    private Mono<Organisation> assessor(Actor actor) {
        return Mono.fromSupplier(actor::requiredOrganisation).flatMap(organisations::find);
    }
}
