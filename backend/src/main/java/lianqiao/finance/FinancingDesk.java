package lianqiao.finance;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.UnaryOperator;
import lianqiao.chain.Assignment;
import lianqiao.eventlog.Command;
import lianqiao.eventlog.Commands;
import lianqiao.eventlog.Decision;
import lianqiao.eventlog.Done;
import lianqiao.eventlog.NewEvent;
import lianqiao.finance.FinancingReader.Filled;
import lianqiao.party.Organisation;
import lianqiao.party.Organisations;
import lianqiao.shared.Actor;
import lianqiao.shared.Ids;
import lianqiao.shared.NotFoundException;
import lianqiao.shared.Refusal;
import lianqiao.shared.RowVersion;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** The commands on financing needs: each one transaction that changes the table and appends what happened. */
@Component
public class FinancingDesk {
    private final Commands commands;
    private final FinancingNeeds needs;
    private final Organisations organisations;
    private final FinancingReader forms;
    private final CollateralCheck check;
    private final Clock clock;

    FinancingDesk(
            Commands commands,
            FinancingNeeds needs,
            Organisations organisations,
            FinancingReader forms,
            CollateralCheck check,
            Clock clock) {
        this.commands = commands;
        this.needs = needs;
        this.organisations = organisations;
        this.forms = forms;
        this.check = check;
        this.clock = clock;
    }

    /** Posts a financing need of the actor's organisation: opened at once, unless the form says that it is a draft. */
    public Mono<Done<FinancingView>> post(Actor actor, @Nullable String key, FinancingForm form) {
        var command = Command.of(actor, key, "financing.post", form);
        return commands.run(command, FinancingView.class, () -> organisations
                .find(actor.requiredOrganisation())
                .map(asker -> begin(form, asker))
                .flatMap(draft -> form.isDraft() ? Mono.just(draft) : published(draft))
                .flatMap(need -> needs.save(need, need.id()))
                .flatMap(
                        saved -> announced(form.isDraft() ? "FinancingNeedDrafted" : "FinancingNeedPublished", saved)));
    }

    /** Rewords a draft or an open need, if nobody else did meanwhile. */
    public Mono<Done<FinancingView>> revise(Actor actor, @Nullable String key, UUID id, FinancingForm form) {
        var command = Command.of(actor, key, "financing.revise " + id, form);
        return commands.run(command, FinancingView.class, () -> own(actor, id)
                .doOnNext(old -> RowVersion.require(form.version(), old.version(), id))
                .flatMap(old -> revised(old, form))
                .flatMap(need -> needs.save(need, id))
                .flatMap(saved -> announced("FinancingNeedRevised", saved)));
    }

    public Mono<Done<FinancingView>> publish(Actor actor, @Nullable String key, UUID id) {
        var command = Command.of(actor, key, "financing.publish " + id, "");
        return commands.run(command, FinancingView.class, () -> own(actor, id)
                .flatMap(this::published)
                .flatMap(need -> needs.save(need, id))
                .flatMap(saved -> announced("FinancingNeedPublished", saved)));
    }

    public Mono<Done<FinancingView>> withdraw(Actor actor, @Nullable String key, UUID id) {
        return end(
                actor,
                key,
                id,
                "FinancingNeedWithdrawn",
                "",
                need -> need.end(FinancingState.WITHDRAWN, "", null, clock));
    }

    /** Ends a need that was met, or is no longer looked for: the latter with a reason. */
    public Mono<Done<FinancingView>> close(Actor actor, @Nullable String key, UUID id, Closing closing) {
        var how = closing.met() ? FinancingState.MET : FinancingState.CLOSED;
        var reason = Objects.requireNonNullElse(closing.reason(), "").strip();
        return end(
                actor,
                key,
                id,
                closing.met() ? "FinancingNeedMet" : "FinancingNeedClosed",
                closing,
                need -> need.end(how, reason, closing.met() ? closing.product() : null, clock));
    }

    /**
     * How a need ends.
     *
     * @param reason needed unless it was met
     * @param product the finance product that met it, where the asker names one
     */
    public record Closing(
            boolean met, @Nullable String reason, @Nullable UUID product) {}

    private Mono<Done<FinancingView>> end(
            Actor actor,
            @Nullable String key,
            UUID id,
            String type,
            Object request,
            UnaryOperator<FinancingNeed> change) {
        var command = Command.of(actor, key, type + " " + id, request);
        return commands.run(command, FinancingView.class, () -> own(actor, id)
                .map(change)
                .flatMap(need -> needs.save(need, id))
                .flatMap(saved -> announced(type, saved)));
    }

    private Mono<FinancingNeed> published(FinancingNeed draft) {
        return findings(draft.asked()).map(findings -> draft.publish(findings, clock));
    }

    private Mono<FinancingNeed> revised(FinancingNeed old, FinancingForm form) {
        Filled filled = forms.read(form, old.asked().region());
        var anonymous = form.anonymous() == null ? old.anonymous() : form.isAnonymous();
        var assigned = new Assignment(old.nodes(), old.nodesKept()).followedBy(filled.assignment());
        return findings(filled.ask()).map(findings -> old.revise(filled.ask(), anonymous, assigned, findings, clock));
    }

    private Mono<List<Refusal>> findings(FinancingAsk ask) {
        return check.of(ask).map(CollateralCheck::refusals);
    }

    private FinancingNeed begin(FinancingForm form, Organisation asker) {
        var filled = forms.read(form, asker.region());
        var now = clock.instant();
        return new FinancingNeed(
                Ids.next(),
                1,
                FinancingState.DRAFT,
                filled.ask(),
                asker.id(),
                asker.name(),
                asker.kind(),
                form.isAnonymous(),
                filled.assignment().nodes(),
                filled.assignment().kept(),
                "",
                null,
                now,
                now,
                null,
                null,
                asker.demonstration());
    }

    /** What is another organisation's is not told apart from what is not there. */
    private Mono<FinancingNeed> own(Actor actor, UUID id) {
        return needs.get(id)
                .filter(need -> actor.actsFor(need.asker()))
                .switchIfEmpty(Mono.error(() -> new NotFoundException("financing need", id)));
    }

    private Mono<Decision<FinancingView>> announced(String type, FinancingNeed need) {
        var listing = FinancingListing.shown(need, LocalDate.now(clock));
        return organisations
                .countedAs(need.asker())
                .map(asker -> Decision.of(
                        FinancingView.of(need, FinancingView.Sight.OWNER),
                        new NewEvent(type, need.id(), FinanceChange.of(need, listing, asker.park()))));
    }
}
