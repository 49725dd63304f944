package lianqiao.patent;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import lianqiao.eventlog.Command;
import lianqiao.eventlog.Commands;
import lianqiao.eventlog.Decision;
import lianqiao.eventlog.Done;
import lianqiao.party.Organisation;
import lianqiao.party.Organisations;
import lianqiao.patent.StockReader.Filled;
import lianqiao.shared.Actor;
import lianqiao.shared.NotFoundException;
import lianqiao.shared.RowVersion;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** A holder's commands on its stock patents: each one transaction that changes the tables and appends what happened. */
@Component
public class StockDesk {
    private final Commands commands;
    private final StockPatents stock;
    private final Patents patents;
    private final Organisations organisations;
    private final StockReader forms;
    private final StockSurveys surveys;
    private final Clock clock;

    StockDesk(
            Commands commands,
            StockPatents stock,
            Patents patents,
            Organisations organisations,
            StockReader forms,
            StockSurveys surveys,
            Clock clock) {
        this.commands = commands;
        this.stock = stock;
        this.patents = patents;
        this.organisations = organisations;
        this.forms = forms;
        this.surveys = surveys;
        this.clock = clock;
    }

    /** Enters one patent of the actor's organisation. */
    public Mono<Done<StockView>> enter(Actor actor, @Nullable String key, StockForm form) {
        var command = Command.of(actor, key, "stock.enter", form);
        return commands.run(command, StockView.class, () -> {
            var filled = forms.read(form);
            return organisations.find(actor.requiredOrganisation()).flatMap(holder -> begin(holder, filled));
        });
    }

    /** Rewrites an entry, if nobody else did meanwhile. */
    public Mono<Done<StockView>> revise(Actor actor, @Nullable String key, UUID id, StockForm form) {
        var command = Command.of(actor, key, "stock.revise " + id, form);
        return commands.run(command, StockView.class, () -> {
            var filled = forms.read(form);
            return own(actor, id)
                    .doOnNext(old -> RowVersion.require(form.version(), old.version(), id))
                    .map(old -> revised(old, filled))
                    .flatMap(next -> keep(next, filled.survey()));
        });
    }

    /**
     * Brings in a holder's survey, in the caller's transaction, who appends the events. Safe to repeat: what is known and
     * unchanged is left alone, a blank says nothing, a person's chain nodes stay.
     *
     * @return for each, in the order given, what became of it
     */
    public Mono<Decision<List<StockOutcome>>> bring(UUID holder, List<StockSurvey> rows) {
        return organisations.find(holder).flatMap(whose -> surveys.bring(whose, rows));
    }

    private Mono<Decision<StockView>> begin(Organisation holder, Filled filled) {
        var said = filled.survey();
        return stock.ofHolder(holder.id(), List.of(said.number().value()))
                .filter(List::isEmpty)
                .switchIfEmpty(Mono.error(() -> StockRefusals.alreadyInStock().asException()))
                .then(Mono.defer(() -> patents.mention(List.of(StockSurveys.mentioned(said)))))
                .map(known -> StockPatent.begun(
                        said,
                        Objects.requireNonNull(known.get(said.number())),
                        holder,
                        filled.assignment(),
                        clock.instant()))
                .flatMap(begun -> keep(begun, said));
    }

    private StockPatent revised(StockPatent old, Filled filled) {
        if (!filled.survey().number().value().equals(old.number())) {
            throw StockRefusals.numberFixed().asException();
        }
        return old.followedBy(filled.survey(), filled.assignment(), clock.instant());
    }

    private Mono<Decision<StockView>> keep(StockPatent next, StockSurvey said) {
        return stock.saveAll(List.of(next))
                .then(stock.nameInventors(Map.of(next.id(), said.inventors())))
                .then(stock.get(next.id()))
                .map(entry -> Decision.of(
                        StockView.of(entry, StockScope.EVERYTHING, List.of()),
                        StockChange.event(next, entry.legalState(), LocalDate.now(clock))));
    }

    /** What is another organisation's is not told apart from what is not there. */
    private Mono<StockPatent> own(Actor actor, UUID id) {
        return stock.hold(new StockScope(true, actor.requiredOrganisation(), null), id)
                .switchIfEmpty(Mono.error(() -> new NotFoundException("stock patent", id)));
    }
}
