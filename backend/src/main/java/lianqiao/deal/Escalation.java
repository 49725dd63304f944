package lianqiao.deal;

import lianqiao.party.OperationCentres;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Finds whoever follows up a deal: the centre whose campaign it is, or one that is chosen by a stated rule and stays. */
@Component
class Escalation {
    private final OperationCentres centres;
    private final Deals deals;

    Escalation(OperationCentres centres, Deals deals) {
        this.centres = centres;
        this.deals = deals;
    }

    /** In a transaction that holds the deal. The same deal where nobody can be found. */
    Mono<Deal> followed(Deal deal) {
        return deal.through().whoFollows() != null
                ? Mono.just(deal)
                : centres.recognised().collectList().flatMap(known -> new CentreChoice(deal)
                        .among(known)
                        .map(centre -> deals.follow(deal, centre.id()))
                        .orElse(Mono.just(deal)));
    }
}
