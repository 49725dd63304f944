package lianqiao.deal;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import lianqiao.eventlog.Command;
import lianqiao.eventlog.Commands;
import lianqiao.eventlog.Decision;
import lianqiao.eventlog.Done;
import lianqiao.eventlog.NewEvent;
import lianqiao.party.Members;
import lianqiao.shared.Actor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** What each side does about a deal without moving it: it says who looks after it, and answers when it is asked. */
@Component
class Caring {
    private final Commands commands;
    private final Deals deals;
    private final DealCards cards;
    private final DealPersons persons;
    private final Members members;
    private final Escalation escalation;
    private final Clock clock;

    Caring(
            Commands commands,
            Deals deals,
            DealCards cards,
            DealPersons persons,
            Members members,
            Escalation escalation,
            Clock clock) {
        this.commands = commands;
        this.deals = deals;
        this.cards = cards;
        this.persons = persons;
        this.members = members;
        this.escalation = escalation;
        this.clock = clock;
    }

    /** Body of the event. */
    record CardAnswered(UUID deal, int days, Part part, CardOutcome outcome, boolean demonstration) {}

    Mono<Done<Caretaker>> entrust(Actor actor, @Nullable String key, UUID id, DealForms.Entrust form) {
        var command = Command.of(actor, key, "deal.person " + id, form);
        return commands.run(command, Caretaker.class, () -> deals.hold(actor, id)
                .flatMap(deal -> entrusted(actor, deal, form.account())));
    }

    /** No event: who of an organisation looks after a deal is its own business. */
    private Mono<Decision<Caretaker>> entrusted(Actor actor, Deal deal, @Nullable UUID account) {
        Part part = deal.caringPart(actor);
        Mono<Caretaker> kept = account == null
                ? persons.remove(deal.id(), part).thenReturn(Caretaker.NOBODY)
                : members.of(actor.requiredOrganisation())
                        .filter(member -> member.account().equals(account))
                        .next()
                        .switchIfEmpty(Mono.error(() -> CardRefusals.noMember().asException()))
                        .flatMap(member -> persons.put(deal.id(), part, account)
                                .thenReturn(new Caretaker(account, member.displayName())));
        return kept.map(Decision::of);
    }

    /** Answers a checkpoint, once for each part; whoever asks for help is heard by the centre. */
    Mono<Done<DealCards.Card>> answer(Actor actor, @Nullable String key, UUID id, CardAnswer answer) {
        var command = Command.of(actor, key, "deal.card " + id, answer);
        return commands.run(command, DealCards.Card.class, () -> deals.hold(actor, id)
                .flatMap(deal -> answered(actor, deal, answer)));
    }

    private Mono<Decision<DealCards.Card>> answered(Actor actor, Deal deal, CardAnswer answer) {
        Part part = deal.caringPart(actor);
        var now = clock.instant();
        return cards.add(deal.id(), part, answer, now).flatMap(added -> {
            if (!added) {
                throw CardRefusals.notAsked().asException();
            }
            var card = new DealCards.Card(answer.days(), now, part, answer.outcome(), answer.note(), now);
            return told(deal, part, answer).map(events -> new Decision<>(card, events));
        });
    }

    private Mono<List<NewEvent>> told(Deal deal, Part part, CardAnswer answer) {
        var body = new CardAnswered(deal.id(), answer.days(), part, answer.outcome(), deal.demonstration());
        NewEvent answered = new NewEvent("DealCardAnswered", deal.id(), body);
        if (answer.outcome() != CardOutcome.NEEDS_HELP || part == Part.CENTRE) {
            return Mono.just(List.of(answered));
        }
        return escalation
                .followed(deal)
                .map(followed -> followed.through().whoFollows() == null
                        ? List.of(answered)
                        : List.of(
                                answered,
                                Checkpoints.Reached.of(followed, answer.days()).as("DealEscalated")));
    }
}
