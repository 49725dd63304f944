package lianqiao.licence;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import lianqiao.chain.Assignment;
import lianqiao.eventlog.Command;
import lianqiao.eventlog.Commands;
import lianqiao.eventlog.Decision;
import lianqiao.eventlog.Done;
import lianqiao.eventlog.NewEvent;
import lianqiao.licence.FormReader.Filled;
import lianqiao.party.Organisation;
import lianqiao.party.Organisations;
import lianqiao.patent.Patents;
import lianqiao.shared.Actor;
import lianqiao.shared.ForbiddenException;
import lianqiao.shared.Ids;
import lianqiao.shared.NotFoundException;
import lianqiao.shared.RowVersion;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** The commands on licences: each one transaction that changes the tables and appends what happened. */
@Component
public class Licensing {
    private final Commands commands;
    private final Licences licences;
    private final Uptakes uptakes;
    private final Patents patents;
    private final Organisations organisations;
    private final FormReader forms;
    private final ExternalLicences external;
    private final Clock clock;

    Licensing(
            Commands commands,
            Licences licences,
            Uptakes uptakes,
            Patents patents,
            Organisations organisations,
            FormReader forms,
            ExternalLicences external,
            Clock clock) {
        this.commands = commands;
        this.licences = licences;
        this.uptakes = uptakes;
        this.patents = patents;
        this.organisations = organisations;
        this.forms = forms;
        this.external = external;
        this.clock = clock;
    }

    /** Keeps a draft of the actor's organisation; it may be incomplete. */
    public Mono<Done<LicenceView>> draft(Actor actor, @Nullable String key, LicenceForm form) {
        var command = Command.of(actor, key, "licence.draft", form);
        return commands.run(command, LicenceView.class, () -> {
            var filled = forms.read(form, today());
            return organisations
                    .find(organisation(actor))
                    .flatMap(holder -> told(filled, holder.id()).map(known -> begin(known, holder)))
                    .flatMap(licences::save)
                    .map(saved -> announced("LicenceDrafted", saved));
        });
    }

    /** Rewrites a draft, if nobody else did meanwhile. */
    public Mono<Done<LicenceView>> revise(Actor actor, @Nullable String key, UUID id, LicenceForm form) {
        var command = Command.of(actor, key, "licence.revise " + id, form);
        return commands.run(command, LicenceView.class, () -> {
            var filled = forms.read(form, today());
            return own(actor, id)
                    .doOnNext(old -> RowVersion.require(form.version(), old.version(), id))
                    .flatMap(old -> told(filled, organisation(actor)).map(known -> revised(old, known)))
                    .flatMap(licences::save)
                    .map(saved -> announced("LicenceRevised", saved));
        });
    }

    /** Publishes a draft that breaks no rule; otherwise all broken rules are told at once. */
    public Mono<Done<LicenceView>> publish(Actor actor, @Nullable String key, UUID id) {
        var command = Command.of(actor, key, "licence.publish " + id, "");
        return commands.run(command, LicenceView.class, () -> own(actor, id)
                .map(draft -> draft.publish(clock))
                .flatMap(licences::save)
                .map(saved -> announced("LicencePublished", saved)));
    }

    /** Withdraws a published licence; whoever took it before keeps it. */
    public Mono<Done<LicenceView>> withdraw(Actor actor, @Nullable String key, UUID id) {
        var command = Command.of(actor, key, "licence.withdraw " + id, "");
        return commands.run(command, LicenceView.class, () -> own(actor, id)
                .map(published -> published.withdraw(clock))
                .flatMap(licences::save)
                .map(saved -> announced("LicenceWithdrawn", saved)));
    }

    /**
     * A firm takes a licence. Runs in the caller's transaction, and the caller appends the event; so a deal and its uptake
     * are concluded together or not at all.
     */
    public Mono<Decision<Uptake>> takeUp(TakeUp request) {
        return licences.hold(request.licence()).flatMap(licence -> uptakes.add(
                        licence.takeUp(Ids.next(), request, clock))
                .map(uptake -> Decision.of(
                        uptake,
                        new NewEvent("UptakeRecorded", uptake.id(), UptakeRecorded.of(uptake, request, licence)))));
    }

    /**
     * Brings in what another platform published, in the caller's transaction, who appends the events: an import appends once for
     * all that a batch brought. Safe to repeat: what is known under its source and number, and unchanged, is left alone.
     *
     * @return for each, in the order given, what became of it
     */
    public Mono<Decision<List<ExternalOutcome>>> bringExternal(List<ExternalLicence> rows) {
        return external.bring(rows);
    }

    /** What the rules would say; stores nothing. */
    LicenceCheck check(Actor actor, LicenceForm form) {
        var filled = forms.read(form, today());
        var holder = new Holder(organisation(actor), "", actor.kind(), actor.region());
        return LicenceCheck.of(Licence.begin(filled, holder, false, clock).check(today()));
    }

    private Licence begin(Filled filled, Organisation holder) {
        var who = new Holder(holder.id(), holder.name(), holder.kind(), holder.region());
        return Licence.begin(filled, who, holder.demonstration(), clock);
    }

    private Licence revised(Licence old, Filled filled) {
        var nodes = new Assignment(old.nodes(), old.nodesKept()).followedBy(filled.assignment());
        return old.revise(filled.basis(), filled.patent(), filled.declaration(), nodes, clock);
    }

    private Mono<Filled> told(Filled filled, UUID organisation) {
        return patents.tell(filled.patent(), organisation)
                .map(known -> new Filled(filled.basis(), known, filled.declaration(), filled.assignment()));
    }

    /** What is another organisation's is not told apart from what is not there. */
    private Mono<Licence> own(Actor actor, UUID id) {
        return licences.get(id)
                .filter(licence -> actor.actsFor(licence.holder().organisation()))
                .switchIfEmpty(Mono.error(() -> new NotFoundException("licence", id)));
    }

    private Decision<LicenceView> announced(String type, Licence licence) {
        return Decision.of(
                LicenceView.of(licence, today()),
                new NewEvent(type, licence.id().value(), LicenceChange.of(licence, today())));
    }

    private static UUID organisation(Actor actor) {
        if (actor.organisation() == null) {
            throw new ForbiddenException("ORGANISATION_REQUIRED");
        }
        return actor.organisation();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
