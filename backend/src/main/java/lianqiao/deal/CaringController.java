package lianqiao.deal;

import jakarta.validation.Valid;
import java.util.UUID;
import lianqiao.access.Permission;
import lianqiao.access.Permit;
import lianqiao.eventlog.Done;
import lianqiao.shared.Actor;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Who looks after a deal, and the cards by which the portal asks after it. */
@RestController
@RequestMapping("/api/v1/deals/{id}")
class CaringController {
    private static final String KEY = "Idempotency-Key";

    private final Caring caring;
    private final Deals deals;
    private final DealCards cards;
    private final DealPersons persons;

    CaringController(Caring caring, Deals deals, DealCards cards, DealPersons persons) {
        this.caring = caring;
        this.deals = deals;
        this.cards = cards;
        this.persons = persons;
    }

    /** Who looks after it at the reader's own organisation. */
    @GetMapping("/person")
    @Permit(Permission.READ_OWN)
    Mono<Caretaker> person(Actor actor, @PathVariable UUID id) {
        return deals.find(actor, id)
                .flatMap(deal ->
                        deal.isFor(actor) ? persons.find(id, deal.caringPart(actor)) : Mono.just(Caretaker.NOBODY));
    }

    @PutMapping("/person")
    @Permit(Permission.FOLLOW_DEAL)
    Mono<ResponseEntity<Caretaker>> entrust(
            Actor actor,
            @RequestHeader(name = KEY, required = false) @Nullable String key,
            @PathVariable UUID id,
            @Valid @RequestBody DealForms.Entrust form) {
        return caring.entrust(actor, key, id, form).map(Done::ok);
    }

    /** What was asked after the deal, the latest first, each with every side's answer. */
    @GetMapping("/cards")
    @Permit(Permission.READ_OWN)
    Flux<DealCards.Card> cards(Actor actor, @PathVariable UUID id) {
        return deals.find(actor, id).flatMapMany(deal -> cards.of(id));
    }

    @PostMapping("/cards")
    @Permit(Permission.FOLLOW_DEAL)
    Mono<ResponseEntity<DealCards.Card>> answer(
            Actor actor,
            @RequestHeader(name = KEY, required = false) @Nullable String key,
            @PathVariable UUID id,
            @Valid @RequestBody CardAnswer form) {
        return caring.answer(actor, key, id, form).map(Done::ok);
    }
}
