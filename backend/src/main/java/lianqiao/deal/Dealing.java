package lianqiao.deal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import lianqiao.eventlog.Command;
import lianqiao.eventlog.Commands;
import lianqiao.eventlog.Decision;
import lianqiao.eventlog.Done;
import lianqiao.eventlog.NewEvent;
import lianqiao.evidence.EvidenceFiles;
import lianqiao.listing.Listings;
import lianqiao.party.Organisations;
import lianqiao.shared.Actor;
import lianqiao.shared.ForbiddenException;
import lianqiao.shared.Ids;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** The commands on deals: each one transaction that moves the deal, adds to its history and appends what happened. */
@Component
class Dealing {
    private final Commands commands;
    private final Deals deals;
    private final DealSteps history;
    private final Listings listings;
    private final Routes routes;
    private final LicenceTaking licences;
    private final EvidenceFiles files;
    private final Organisations organisations;
    private final ObjectProvider<CampaignCentres> campaigns;
    private final ObjectProvider<DealNumbers> numbers;
    private final Clock clock;

    Dealing(
            Commands commands,
            Deals deals,
            DealSteps history,
            Listings listings,
            Routes routes,
            LicenceTaking licences,
            EvidenceFiles files,
            Organisations organisations,
            ObjectProvider<CampaignCentres> campaigns,
            ObjectProvider<DealNumbers> numbers,
            Clock clock) {
        this.commands = commands;
        this.deals = deals;
        this.history = history;
        this.listings = listings;
        this.routes = routes;
        this.licences = licences;
        this.files = files;
        this.organisations = organisations;
        this.campaigns = campaigns;
        this.numbers = numbers;
        this.clock = clock;
    }

    /** Somebody states an interest: a party, or the centre whose campaign matched the two. */
    Mono<Done<DealView>> begin(Actor actor, @Nullable String key, DealForms.Begin form) {
        var command = Command.of(actor, key, "deal.begin", form);
        return commands.run(command, DealView.class, () -> began(actor, form).map(begun -> seen(actor, begun)));
    }

    /** In the caller's transaction; the caller appends what happened. */
    Mono<Decision<Deal>> began(Actor actor, DealForms.Begin form) {
        return Mono.zip(listings.find(form.demand()), listings.find(form.supply()), through(form))
                .map(parts -> new Beginning(parts.getT1(), parts.getT2(), parts.getT3()))
                .flatMap(beginning -> begun(actor, beginning, form.route()));
    }

    private Mono<Decision<Deal>> begun(Actor actor, Beginning beginning, @Nullable String asked) {
        Route route = beginning.route(routes, asked);
        Deal before = beginning.deal(Ids.next(), route, clock.instant());
        Part part = before.partOf(actor).orElseThrow(() -> new ForbiddenException("NOT_A_PARTY"));
        Deal deal = Beginning.begun(before, route, part, clock.instant(), today());
        Taken taken =
                new Taken(deal, Taken.Kind.ON, route.first(), deal.standing().getFirst(), List.of());
        return deals.add(deal).then(kept(actor, null, taken, part, route, null));
    }

    private Mono<Through> through(DealForms.Begin form) {
        return form.campaign() == null
                ? Mono.just(Through.THEMSELVES)
                : campaigns
                        .getObject()
                        .whoMatched(form.campaign(), form.demand(), form.supply())
                        .map(centre -> new Through(form.campaign(), centre))
                        .switchIfEmpty(Mono.error(() -> new ForbiddenException("NOT_MATCHED_BY_THIS_CAMPAIGN")));
    }

    /** Takes a step of the deal's route, or takes it back to an earlier one. */
    Mono<Done<DealView>> take(Actor actor, @Nullable String key, UUID id, DealForms.Take form) {
        var command = Command.of(actor, key, "deal.step " + id, form);
        return commands.run(command, DealView.class, () -> deals.hold(actor, id)
                .flatMap(deal -> taken(actor, deal, form))
                .map(decision -> seen(actor, decision)));
    }

    private Mono<Decision<Deal>> taken(Actor actor, Deal deal, DealForms.Take form) {
        Route route = routes.of(deal);
        Part part = deal.requiredPart(actor);
        return evidence(deal, route, form.step())
                .map(kinds -> new Attempt(
                                route,
                                deal,
                                part,
                                form.step(),
                                form.given(),
                                form.reason(),
                                form.note(),
                                form.dueOn(),
                                kinds,
                                today())
                        .take(clock.instant()))
                .flatMap(taken -> kept(actor, deal, taken, part, route, form.note()));
    }

    /** In the caller's transaction; the caller appends what happened. */
    Mono<Decision<Deal>> declined(Actor actor, UUID id, DealForms.Decline form) {
        return deals.hold(actor, id).flatMap(deal -> taken(actor, deal, form.asStep()));
    }

    /** What of the step's evidence is there; from now on it can't be withdrawn any more. */
    private Mono<Set<String>> evidence(Deal deal, Route route, String step) {
        Set<String> needed = route.find(step).map(Step::evidence).orElse(Set.of());
        return needed.isEmpty() ? Mono.just(Set.of()) : files.relyOn(deal.id(), needed);
    }

    /** The asker agrees that the other side learns who it is. */
    Mono<Done<DealView>> name(Actor actor, @Nullable String key, UUID id) {
        var command = Command.of(actor, key, "deal.name " + id, "");
        return commands.run(command, DealView.class, () -> deals.hold(actor, id)
                .flatMap(deal -> named(actor, deal))
                .map(decision -> seen(actor, decision)));
    }

    private Mono<Decision<Deal>> named(Actor actor, Deal deal) {
        Route route = routes.of(deal);
        Part part = deal.requiredPart(actor);
        Deal named = deal.named(part, clock.instant());
        var taken = new Taken(
                named, Taken.Kind.NAMED, route.step(deal.step()), new Stand(deal.step(), part, Map.of()), List.of());
        return kept(actor, deal, taken, part, route, null);
    }

    /** The deal as it stands now, the line of its history, and what is told; a licence is taken or given back with it, or none of it. */
    private Mono<Decision<Deal>> kept(
            Actor actor, @Nullable Deal before, Taken taken, Part part, Route route, @Nullable String note) {
        return licences.with(taken, route).flatMap(done -> {
            Taken whole = new Taken(done.answer(), taken.kind(), taken.step(), taken.stand(), taken.undone());
            return (before == null ? Mono.just(whole.deal()) : deals.save(whole.deal()))
                    .then(history.add(actor, before == null ? null : before.step(), whole, part, note))
                    .then(Mono.zip(SidesCounted.of(whole.deal(), organisations), numbered(actor, whole.deal(), route)))
                    .map(known -> new Decision<>(
                            whole.deal(),
                            Stream.of(StepEvents.of(whole, route, known.getT1()), done.events(), known.getT2())
                                    .flatMap(List::stream)
                                    .toList()));
        });
    }

    /** What the registers have of it follows its steps: a number that a step recorded, and none once both sides cancelled. */
    private Mono<List<NewEvent>> numbered(Actor actor, Deal deal, Route route) {
        if (deal.state() == DealState.CANCELLED) {
            return numbers.getObject().over(DealFacts.of(deal));
        }
        return route.isRegistered()
                ? numbers.getObject().standing(actor, DealFacts.of(deal), route.numbers(deal))
                : Mono.just(List.of());
    }

    private Decision<DealView> seen(Actor actor, Decision<Deal> decision) {
        Deal deal = decision.answer();
        return new Decision<>(DealView.of(deal, routes.of(deal), actor, today()), decision.events());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
