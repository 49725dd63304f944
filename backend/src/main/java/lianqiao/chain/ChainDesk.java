package lianqiao.chain;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import lianqiao.chain.EditViews.DraftView;
import lianqiao.chain.EditViews.RevisionView;
import lianqiao.eventlog.Command;
import lianqiao.eventlog.Commands;
import lianqiao.eventlog.Decision;
import lianqiao.eventlog.Done;
import lianqiao.eventlog.NewEvent;
import lianqiao.party.Organisation;
import lianqiao.party.Organisations;
import lianqiao.shared.Actor;
import lianqiao.shared.ConflictException;
import lianqiao.shared.Ids;
import lianqiao.shared.NotFoundException;
import lianqiao.shared.RowVersion;
import lianqiao.shared.TextLimits;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Edits the taxonomy: a draft first, then a revision that holds for everybody. What was held stays in the history. */
@Component
class ChainDesk {
    private final Commands commands;
    private final Chains chains;
    private final ChainDrafts drafts;
    private final ChainRevisions revisions;
    private final TaxonomyWatch watch;
    private final Organisations organisations;
    private final Clock clock;

    ChainDesk(
            Commands commands,
            Chains chains,
            ChainDrafts drafts,
            ChainRevisions revisions,
            TaxonomyWatch watch,
            Organisations organisations,
            Clock clock) {
        this.commands = commands;
        this.chains = chains;
        this.drafts = drafts;
        this.revisions = revisions;
        this.watch = watch;
        this.organisations = organisations;
        this.clock = clock;
    }

    /** Body of ChainRevised; the reason and who gave it stay in the table. */
    record Revised(
            int revision,
            String chain,
            List<ChainFact> removed,
            List<ChainFact> added,
            @Nullable Integer undoes) {}

    Mono<Done<DraftView>> draft(Actor actor, @Nullable String key, String chain, ChainForm form) {
        var command = Command.of(actor, key, "chain.draft " + chain, form);
        return commands.run(command, DraftView.class, () -> Mono.fromCallable(() -> begun(actor, chain, form))
                .flatMap(drafts::save)
                .map(this::shown));
    }

    Mono<Done<DraftView>> reword(Actor actor, @Nullable String key, UUID id, ChainForm form) {
        var command = Command.of(actor, key, "chain.reword " + id, form);
        return commands.run(command, DraftView.class, () -> drafts.own(actor, id)
                .map(ChainDraft::requireOpen)
                .doOnNext(old -> RowVersion.require(form.version(), old.version(), id))
                .map(old -> old.reworded(edit(old.chain(), form), why(form.why()), clock.instant()))
                .flatMap(drafts::save)
                .map(this::shown));
    }

    Mono<Done<DraftView>> discard(Actor actor, @Nullable String key, UUID id) {
        var command = Command.of(actor, key, "chain.discard " + id, "");
        return commands.run(command, DraftView.class, () -> drafts.own(actor, id)
                .map(ChainDraft::requireOpen)
                .map(old -> old.ended(ChainDraft.State.DISCARDED, null, clock.instant()))
                .flatMap(drafts::save)
                .map(this::shown));
    }

    /** From here on it holds; this instance knows it at once, the others within seconds. */
    Mono<Done<RevisionView>> apply(Actor actor, @Nullable String key, UUID id) {
        var command = Command.of(actor, key, "chain.apply " + id, "");
        return revised(commands.run(command, RevisionView.class, () -> drafts.own(actor, id)
                .map(ChainDraft::requireOpen)
                .flatMap(draft -> next(actor, draft.chain(), draft.edit(), draft.why(), null)
                        .flatMap(revision -> drafts.save(
                                        draft.ended(ChainDraft.State.APPLIED, revision.number(), clock.instant()))
                                .thenReturn(announced(revision))))));
    }

    /** Takes a revision back by a new one; what others changed since stays. */
    Mono<Done<RevisionView>> undo(Actor actor, @Nullable String key, String chain, int number, @Nullable String why) {
        var command = Command.of(actor, key, "chain.undo " + number, why == null ? "" : why);
        return revised(commands.run(command, RevisionView.class, () -> revisions
                .of(chain)
                .filter(revision -> revision.number() == number)
                .next()
                .switchIfEmpty(Mono.error(() -> new NotFoundException("revision", chain + " " + number)))
                .flatMap(old -> next(actor, chain, old.edit().undone(), why(why), number))
                .map(ChainDesk::announced)));
    }

    private Mono<Done<RevisionView>> revised(Mono<Done<RevisionView>> done) {
        return done.flatMap(revision -> watch.look().thenReturn(revision));
    }

    private Mono<ChainRevision> next(Actor actor, String chain, ChainEdit edit, String why, @Nullable Integer undoes) {
        return revisions.newestAlone().flatMap(newest -> watch.current()
                .map(current -> current.find(chain).orElseThrow(() -> new NotFoundException("chain", chain)))
                .map(current -> laid(edit, current))
                .zipWith(name(actor))
                .map(both -> new ChainRevision(
                        newest + 1,
                        Ids.next(),
                        chain,
                        both.getT1(),
                        why,
                        undoes,
                        actor.organisation(),
                        both.getT2().isEmpty() ? null : both.getT2(),
                        actor.account(),
                        clock.instant()))
                .flatMap(revision -> revisions.add(revision).thenReturn(revision)));
    }

    /** What really changes in the chain as it is now. */
    private static ChainEdit laid(ChainEdit edit, Chain current) {
        if (!edit.overtakenIn(current).isEmpty()) {
            throw ConflictException.changedMeanwhile(
                    edit.overtakenIn(current).getFirst().subject());
        }
        Chain next = edit.on(current);
        ChainEdit real = ChainEdit.between(current, next);
        if (real.isEmpty()) {
            throw EditRefusals.nothingChanged().asException();
        }
        ChainRules.problems(List.of(next)).stream().findFirst().ifPresent(problem -> {
            throw EditRefusals.cannotBeLaid(problem).asException();
        });
        return real;
    }

    private Mono<String> name(Actor actor) {
        return actor.organisation() == null
                ? Mono.just("")
                : organisations
                        .find(actor.organisation())
                        .map(Organisation::name)
                        .defaultIfEmpty("");
    }

    private ChainDraft begun(Actor actor, String chain, ChainForm form) {
        return new ChainDraft(
                Ids.next(),
                1,
                chain,
                edit(chain, form),
                why(form.why()),
                ChainDraft.State.OPEN,
                null,
                actor.organisation(),
                clock.instant());
    }

    private ChainEdit edit(String id, ChainForm form) {
        Chain chain = chains.find(id).orElseThrow(() -> new NotFoundException("chain", id));
        TextLimits limits = new TextLimits();
        ChainEdit edit = ChainEdit.between(chain, ChainFormReader.read(chain, form, limits));
        limits.check();
        if (edit.isEmpty()) {
            throw EditRefusals.nothingChanged().asException();
        }
        return edit;
    }

    private static String why(@Nullable String written) {
        TextLimits limits = new TextLimits();
        String why = limits.text("why", written, ChainFormReader.LONGEST_WHY);
        if (why.isEmpty()) {
            limits.refuse(EditRefusals.whyMissing());
        }
        limits.check();
        return why;
    }

    private Decision<DraftView> shown(ChainDraft draft) {
        return Decision.of(DraftView.of(draft, chains));
    }

    private static Decision<RevisionView> announced(ChainRevision revision) {
        var body = new Revised(
                revision.number(),
                revision.chain(),
                revision.edit().removed(),
                revision.edit().added(),
                revision.undoes());
        return Decision.of(RevisionView.of(revision), new NewEvent("ChainRevised", revision.id(), body));
    }
}
