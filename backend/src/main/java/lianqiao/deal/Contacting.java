package lianqiao.deal;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import lianqiao.eventlog.Command;
import lianqiao.eventlog.Commands;
import lianqiao.eventlog.Decision;
import lianqiao.eventlog.Done;
import lianqiao.eventlog.NewEvent;
import lianqiao.licence.Contacts;
import lianqiao.party.Members;
import lianqiao.party.Organisation;
import lianqiao.party.Organisations;
import lianqiao.shared.Actor;
import lianqiao.shared.Role;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * Shows a side of a deal whom to call at the other one, and writes down that it did. Whether a side stated an interest is what
 * the deal's history says it did: it began the deal, or moved it on.
 */
@Component
class Contacting {
    private final Deals deals;
    private final ContactLooks looks;
    private final DealSteps history;
    private final Commands commands;
    private final Organisations organisations;
    private final Members members;
    private final Contacts contacts;
    private final Clock clock;

    Contacting(
            Deals deals,
            ContactLooks looks,
            DealSteps history,
            Commands commands,
            Organisations organisations,
            Members members,
            Contacts contacts,
            Clock clock) {
        this.deals = deals;
        this.looks = looks;
        this.history = history;
        this.commands = commands;
        this.organisations = organisations;
        this.members = members;
        this.contacts = contacts;
        this.clock = clock;
    }

    /** Body of the event of that name: that somebody looked, not what they saw. */
    record ContactShown(UUID deal, UUID licence, UUID owner, UUID looker, boolean demonstration) {}

    Mono<Done<ContactView>> show(Actor actor, UUID id) {
        // No key: each look is one of its own, and the answer, personal data, is kept nowhere.
        var command = Command.of(actor, null, "deal.contact", id);
        return commands.run(command, ContactView.class, () -> deals.find(actor, id)
                .flatMap(deal -> hasStated(actor, deal).flatMap(stated -> shown(actor, deal, stated))));
    }

    private Mono<Boolean> hasStated(Actor actor, Deal deal) {
        return history.hasActed(deal.id(), actor.organisationOrNobody());
    }

    private Mono<Decision<ContactView>> shown(Actor actor, Deal deal, boolean stated) {
        DealSide other = deal.contactFor(actor, stated);
        UUID looker = Objects.requireNonNull(actor.organisation());
        UUID owner = Objects.requireNonNull(other.organisation());
        var event = new ContactShown(deal.id(), deal.supply().listing(), owner, looker, deal.demonstration());
        return looks.add(deal, other, owner, looker, actor, clock.instant())
                .then(organisations.find(owner))
                .flatMap(organisation -> people(other, organisation)
                        .map(people -> Decision.of(
                                new ContactView(owner, organisation.name(), people),
                                new NewEvent("ContactShown", deal.id(), event))));
    }

    /** Whom the licence names; else the owners of the organisation's account. */
    private Mono<List<ContactView.Person>> people(DealSide side, Organisation organisation) {
        return contacts.of(side.listing())
                .map(contact -> List.of(new ContactView.Person(contact.name(), contact.phone(), contact.mail())))
                .switchIfEmpty(Mono.defer(() -> owners(organisation)));
    }

    private Mono<List<ContactView.Person>> owners(Organisation organisation) {
        return members.of(organisation.id())
                .filter(member -> member.role() == Role.OWNER)
                .map(member -> new ContactView.Person(member.displayName(), "", member.address()))
                .collectList();
    }
}
