package lianqiao.need;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import lianqiao.eventlog.Command;
import lianqiao.eventlog.Commands;
import lianqiao.eventlog.Decision;
import lianqiao.eventlog.Done;
import lianqiao.eventlog.NewEvent;
import lianqiao.listing.ListingKind;
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
    private static final Set<ListingKind> SUPPLIES =
            Set.of(ListingKind.LICENCE, ListingKind.STOCK_PATENT, ListingKind.OFFER);

    private final Commands commands;
    private final Needs needs;
    private final NeedViews views;
    private final Organisations organisations;
    private final NeedReader forms;
    private final EndReader ends;
    private final ExternalNeeds external;
    private final Clock clock;

    NeedDesk(
            Commands commands,
            Needs needs,
            NeedViews views,
            Organisations organisations,
            NeedReader forms,
            EndReader ends,
            ExternalNeeds external,
            Clock clock) {
        this.commands = commands;
        this.needs = needs;
        this.views = views;
        this.organisations = organisations;
        this.forms = forms;
        this.ends = ends;
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
                .flatMap(saved -> announced(type, saved, actor)));
    }

    /** Rewords a draft or an open need, if nobody else did meanwhile. */
    Mono<Done<NeedView>> revise(Actor actor, @Nullable String key, UUID id, NeedForm form) {
        var command = Command.of(actor, key, "need.revise " + id, form);
        return commands.run(command, NeedView.class, () -> own(actor, id)
                .doOnNext(old -> RowVersion.require(form.version(), old.version(), id))
                .map(old -> revised(old, form))
                .flatMap(needs::save)
                .flatMap(saved -> announced("NeedRevised", saved, actor)));
    }

    Mono<Done<NeedView>> publish(Actor actor, @Nullable String key, UUID id) {
        var command = Command.of(actor, key, "NeedPublished " + id, "");
        return commands.run(command, NeedView.class, () -> own(actor, id)
                .map(draft -> draft.publish(clock))
                .flatMap(needs::save)
                .flatMap(saved -> announced("NeedPublished", saved, actor)));
    }

    /** Ends it as met, closed for a reason, or withdrawn. */
    Mono<Done<NeedView>> end(Actor actor, @Nullable String key, UUID id, NeedState how, @Nullable EndForm form) {
        var type = "Need" + how.event();
        var command = Command.of(actor, key, type + " " + id, form == null ? "" : form);
        return commands.run(command, NeedView.class, () -> own(actor, id)
                .zipWhen(need -> ends.read(how, form, SUPPLIES))
                .map(both -> both.getT1().end(how, both.getT2(), clock))
                .flatMap(needs::save)
                .flatMap(saved -> announced(type, saved, actor)));
    }

    /** A new draft copied from what has ended. */
    Mono<Done<NeedView>> reopen(Actor actor, @Nullable String key, UUID id) {
        var command = Command.of(actor, key, "need.reopen " + id, "");
        return commands.run(command, NeedView.class, () -> own(actor, id)
                .map(ended -> ended.again(new NeedId(Ids.next()), clock))
                .flatMap(needs::save)
                .flatMap(saved -> announced("NeedDrafted", saved, actor)));
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

    private TechNeed begin(NeedForm form, Organisation asker) {
        var filled = forms.read(form, asker.region());
        return new TechNeed(
                new NeedId(Ids.next()),
                0,
                Course.draft(clock.instant(), null),
                filled.ask(),
                new Asker(asker.id(), asker.name(), asker.kind(), form.isAnonymous()),
                filled.assignment(),
                null,
                asker.demonstration());
    }

    private TechNeed revised(TechNeed old, NeedForm form) {
        var filled = forms.read(form, old.ask().region());
        var anonymous = form.anonymous() == null ? old.asker().anonymous() : form.isAnonymous();
        var assigned =
                form.isReclassified() ? filled.assignment() : old.assigned().followedBy(filled.assignment());
        return old.revise(filled.ask(), anonymous, assigned, clock);
    }

    /** What is another organisation's is not told apart from what is not there. */
    private Mono<TechNeed> own(Actor actor, UUID id) {
        return needs.get(id)
                .filter(need -> actor.actsFor(need.asker().organisation()))
                .switchIfEmpty(Mono.error(() -> new NotFoundException("need", id)));
    }

    private Mono<Decision<NeedView>> announced(String type, TechNeed need, Actor actor) {
        var event = new NewEvent(type, need.id().value(), NeedChange.of(need, LocalDate.now(clock)));
        return views.of(need, actor).map(view -> Decision.of(view, event));
    }
}
