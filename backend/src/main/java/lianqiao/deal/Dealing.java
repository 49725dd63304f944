package lianqiao.deal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import lianqiao.eventlog.Command;
import lianqiao.eventlog.Commands;
import lianqiao.eventlog.Decision;
import lianqiao.eventlog.Done;
import lianqiao.eventlog.NewEvent;
import lianqiao.licence.Licensing;
import lianqiao.licence.TakeUp;
import lianqiao.licence.Uptake;
import lianqiao.listing.Listing;
import lianqiao.listing.Listings;
import lianqiao.shared.Actor;
import lianqiao.shared.ForbiddenException;
import lianqiao.shared.Ids;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** The commands on deals: each one transaction that moves the deal and appends what happened. */
@Component
class Dealing {
    private final Commands commands;
    private final Deals deals;
    private final Listings listings;
    private final Licensing licensing;
    private final ObjectProvider<CampaignCentres> campaigns;
    private final Clock clock;

    Dealing(
            Commands commands,
            Deals deals,
            Listings listings,
            Licensing licensing,
            ObjectProvider<CampaignCentres> campaigns,
            Clock clock) {
        this.commands = commands;
        this.deals = deals;
        this.listings = listings;
        this.licensing = licensing;
        this.campaigns = campaigns;
        this.clock = clock;
    }

    /** Somebody states an interest: a party, or the centre whose campaign matched the two. */
    Mono<Done<DealView>> begin(Actor actor, @Nullable String key, DealForms.Begin form) {
        var command = Command.of(actor, key, "deal.begin", form);
        return commands.run(command, DealView.class, () -> began(actor, form));
    }

    /** In the caller's transaction; the caller appends what happened. */
    Mono<Decision<DealView>> began(Actor actor, DealForms.Begin form) {
        return begun(actor, form).flatMap(deals::add).map(deal -> told("DealBegun", deal));
    }

    private Mono<Deal> begun(Actor actor, DealForms.Begin form) {
        return Mono.zip(listings.find(form.demand()), listings.find(form.supply()), through(form))
                .map(parts -> begun(actor, parts.getT1(), parts.getT2(), parts.getT3()));
    }

    private Deal begun(Actor actor, Listing demand, Listing supply, Through through) {
        Deal deal = Deal.begin(Ids.next(), demand, supply, through, clock.instant());
        if (!deal.isFor(actor)) {
            throw new ForbiddenException("NOT_A_PARTY");
        }
        return deal;
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

    Mono<Done<DealView>> negotiate(Actor actor, @Nullable String key, UUID id) {
        return step(actor, key, id, "DealNegotiated", "", deal -> deal.negotiate(clock.instant()));
    }

    Mono<Done<DealView>> decline(Actor actor, @Nullable String key, UUID id, DealForms.Decline form) {
        return step(
                actor,
                key,
                id,
                "DealDeclined",
                form,
                deal -> deal.decline(form.reason(), form.note(), clock.instant()));
    }

    private Mono<Done<DealView>> step(
            Actor actor, @Nullable String key, UUID id, String event, Object form, UnaryOperator<Deal> step) {
        var command = Command.of(actor, key, event + " " + id, form);
        return commands.run(
                command,
                DealView.class,
                () -> deals.hold(actor, id).map(step).flatMap(deals::save).map(deal -> told(event, deal)));
    }

    /** The deal ends and the licence is taken, in one transaction: both or neither. */
    Mono<Done<DealView>> conclude(Actor actor, @Nullable String key, UUID id, DealForms.Conclude form) {
        var command = Command.of(actor, key, "DealConcluded " + id, form);
        return commands.run(
                command, DealView.class, () -> deals.hold(actor, id).flatMap(deal -> concluded(deal, form)));
    }

    private Mono<Decision<DealView>> concluded(Deal deal, DealForms.Conclude form) {
        UUID licensee = deal.checkConclusion();
        LocalDate from = form.effectiveDate() == null ? LocalDate.now(clock) : form.effectiveDate();
        TakeUp request = new TakeUp(
                deal.supply().listing(),
                licensee,
                from,
                deal.demand().region(),
                form.amountFen(),
                deal.id(),
                deal.through().campaign(),
                deal.through().centre(),
                deal.demonstration());
        return licensing.takeUp(request).flatMap(taken -> ended(deal, form, from, taken));
    }

    private Mono<Decision<DealView>> ended(Deal deal, DealForms.Conclude form, LocalDate from, Decision<Uptake> taken) {
        Deal concluded = deal.conclude(from, form.amountFen(), taken.answer().id(), clock.instant());
        return deals.save(concluded).map(saved -> told("DealConcluded", saved, taken.events()));
    }

    private static Decision<DealView> told(String type, Deal deal) {
        return told(type, deal, List.of());
    }

    private static Decision<DealView> told(String type, Deal deal, List<NewEvent> more) {
        List<NewEvent> events = new ArrayList<>();
        events.add(new NewEvent(type, deal.id(), DealChange.of(deal)));
        events.addAll(more);
        return new Decision<>(DealView.of(deal), List.copyOf(events));
    }
}
