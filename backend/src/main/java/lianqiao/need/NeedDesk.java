package lianqiao.need;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import lianqiao.chain.Assignment;
import lianqiao.eventlog.Command;
import lianqiao.eventlog.Commands;
import lianqiao.eventlog.Decision;
import lianqiao.eventlog.Done;
import lianqiao.eventlog.NewEvent;
import lianqiao.need.NeedReader.Filled;
import lianqiao.party.Organisation;
import lianqiao.party.Organisations;
import lianqiao.shared.Actor;
import lianqiao.shared.Ids;
import lianqiao.shared.NotFoundException;
import lianqiao.shared.RowVersion;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** The commands on needs: each one transaction that changes the table and appends what happened. */
@Component
public class NeedDesk {
    private final Commands commands;
    private final Needs needs;
    private final Organisations organisations;
    private final NeedReader forms;
    private final ExternalNeeds external;
    private final Clock clock;

    NeedDesk(
            Commands commands,
            Needs needs,
            Organisations organisations,
            NeedReader forms,
            ExternalNeeds external,
            Clock clock) {
        this.commands = commands;
        this.needs = needs;
        this.organisations = organisations;
        this.forms = forms;
        this.external = external;
        this.clock = clock;
    }

    /** Posts a need of the actor's organisation: opened at once, unless the form says that it is a draft. */
    public Mono<Done<NeedView>> post(Actor actor, @Nullable String key, NeedForm form) {
        var command = Command.of(actor, key, "need.post", form);
        var type = form.isDraft() ? "NeedDrafted" : "NeedPublished";
        return commands.run(command, NeedView.class, () -> organisations
                .find(actor.requiredOrganisation())
                .map(asker -> begin(form, asker))
                .map(draft -> form.isDraft() ? draft : draft.publish(clock))
                .flatMap(needs::save)
                .map(saved -> announced(type, saved)));
    }

    /** Rewords a draft or an open need, if nobody else did meanwhile. */
    public Mono<Done<NeedView>> revise(Actor actor, @Nullable String key, UUID id, NeedForm form) {
        var command = Command.of(actor, key, "need.revise " + id, form);
        return commands.run(command, NeedView.class, () -> own(actor, id)
                .doOnNext(old -> RowVersion.require(form.version(), old.version(), id))
                .map(old -> revised(old, form))
                .flatMap(needs::save)
                .map(saved -> announced("NeedRevised", saved)));
    }

    public Mono<Done<NeedView>> publish(Actor actor, @Nullable String key, UUID id) {
        return change(actor, key, id, "NeedPublished", need -> need.publish(clock));
    }

    public Mono<Done<NeedView>> withdraw(Actor actor, @Nullable String key, UUID id) {
        return change(actor, key, id, "NeedWithdrawn", need -> need.end(NeedState.WITHDRAWN, clock));
    }

    /** Ends a need that was met. */
    public Mono<Done<NeedView>> close(Actor actor, @Nullable String key, UUID id) {
        return change(actor, key, id, "NeedClosed", need -> need.end(NeedState.CLOSED, clock));
    }

    /**
     * Brings in what was published elsewhere, in the caller's transaction, who appends the events: an import appends once for
     * all that a batch brought. Safe to repeat: what is known under its source and number, and unchanged, is left alone.
     *
     * @return for each, in the order given, what became of it
     */
    public Mono<Decision<List<ExternalNeedOutcome>>> bringExternal(List<ExternalNeed> rows) {
        return external.bring(rows);
    }

    private Mono<Done<NeedView>> change(
            Actor actor, @Nullable String key, UUID id, String type, UnaryOperator<TechNeed> change) {
        var command = Command.of(actor, key, type + " " + id, "");
        return commands.run(
                command,
                NeedView.class,
                () -> own(actor, id).map(change).flatMap(needs::save).map(saved -> announced(type, saved)));
    }

    private TechNeed begin(NeedForm form, Organisation asker) {
        var filled = forms.read(form, asker.region());
        return new TechNeed(
                new NeedId(Ids.next()),
                0,
                NeedState.DRAFT,
                filled.ask(),
                new Asker(asker.id(), asker.name(), asker.kind(), form.isAnonymous()),
                filled.assignment().nodes(),
                filled.assignment().kept(),
                null,
                TechNeed.Dates.draft(clock.instant()),
                asker.demonstration());
    }

    private TechNeed revised(TechNeed old, NeedForm form) {
        Filled filled = forms.read(form, old.ask().region());
        var anonymous = form.anonymous() == null ? old.asker().anonymous() : form.isAnonymous();
        var assigned = new Assignment(old.nodes(), old.nodesKept()).followedBy(filled.assignment());
        return old.revise(filled.ask(), anonymous, assigned, clock);
    }

    /** What is another organisation's is not told apart from what is not there. */
    private Mono<TechNeed> own(Actor actor, UUID id) {
        return needs.get(id)
                .filter(need -> actor.actsFor(need.asker().organisation()))
                .switchIfEmpty(Mono.error(() -> new NotFoundException("need", id)));
    }

    private Decision<NeedView> announced(String type, TechNeed need) {
        return Decision.of(
                NeedView.of(need, true),
                new NewEvent(type, need.id().value(), NeedChange.of(need, LocalDate.now(clock))));
    }
}
