package lianqiao.contract;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import lianqiao.contract.ContractNumber.Place;
import lianqiao.deal.DealDesk;
import lianqiao.deal.DealFacts;
import lianqiao.deal.DealNumbers;
import lianqiao.deal.NumberRegister;
import lianqiao.eventlog.Decision;
import lianqiao.eventlog.NewEvent;
import lianqiao.licence.RecordalNumbers;
import lianqiao.party.Organisations;
import lianqiao.shared.Actor;
import lianqiao.shared.Ids;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Numbers of public registers, wherever they are written: among the papers of a deal, by a step of its route, at the certificate of an open
 * licence. One number is one contract and counts once: what says it again leads to its first entry, and another contract is refused.
 */
@Component
class Numbering implements DealNumbers, RecordalNumbers {
    private final ContractNumbers numbers;
    private final ContractRecords records;
    private final Organisations organisations;
    private final ObjectProvider<DealDesk> deals;
    private final Clock clock;

    Numbering(
            ContractNumbers numbers,
            ContractRecords records,
            Organisations organisations,
            ObjectProvider<DealDesk> deals,
            Clock clock) {
        this.numbers = numbers;
        this.records = records;
        this.organisations = organisations;
        this.deals = deals;
        this.clock = clock;
    }

    /** What somebody says of a contract. */
    record Saying(NumberRegister register, String number, LocalDate on, String field) {
        String key() {
            return NumberKey.of(number);
        }
    }

    /** The entry, and what is told. In the caller's transaction, who holds the contract. */
    Mono<Decision<ContractNumber>> enter(Actor actor, NumberedContract contract, Place place, Saying saying) {
        if (saying.key().isEmpty()) {
            throw ContractRefusals.numberEmpty(saying.field()).asException();
        }
        return numbers.of(contract.id())
                .filter(known ->
                        known.stands() && known.place() == place && known.says(saying.register(), saying.key()))
                .next()
                .map(known -> Decision.of(known))
                .switchIfEmpty(Mono.defer(() -> added(contract, number(actor, contract, place, saying), saying)));
    }

    private Mono<Decision<ContractNumber>> added(NumberedContract contract, ContractNumber first, Saying saying) {
        return numbers.add(first)
                .flatMap(added ->
                        added ? entered("ContractNumberEntered", contract, first) : linked(contract, first, saying));
    }

    private Mono<Decision<ContractNumber>> linked(NumberedContract contract, ContractNumber same, Saying saying) {
        return numbers.first(saying.key()).flatMap(first -> {
            if (!first.contract().equals(contract.id())) {
                throw ContractRefusals.numberElsewhere(saying.field()).asException();
            }
            ContractNumber link = same.leadingTo(first.id());
            return numbers.add(link).then(entered("ContractNumberLinked", contract, link));
        });
    }

    /** Its sum is what its papers say; else what its steps recorded. */
    private Mono<Decision<ContractNumber>> entered(String type, NumberedContract contract, ContractNumber number) {
        return Mono.zip(
                        terms(contract),
                        organisations.countedAs(contract.supplier()),
                        organisations.countedAs(contract.demander()))
                .map(known -> ContractEvents.Number.of(
                        contract,
                        number,
                        known.getT1().amountFen() == null
                                ? contract.amountFen()
                                : known.getT1().amountFen(),
                        new ContractEvents.Counting(known.getT2(), known.getT3())))
                .map(body -> Decision.of(number, new NewEvent(type, contract.id(), body)));
    }

    private Mono<ContractTerms> terms(NumberedContract contract) {
        return contract.deal() == null ? Mono.just(ContractTerms.NONE) : records.terms(contract.deal());
    }

    private ContractNumber number(Actor actor, NumberedContract contract, Place place, Saying saying) {
        return new ContractNumber(
                Ids.next(),
                contract.id(),
                contract.deal(),
                contract.uptake(),
                place,
                saying.register(),
                saying.number().strip(),
                saying.on(),
                null,
                actor.organisation(),
                clock.instant(),
                null);
    }

    /** What is told: the number counts no longer, unless something else of the contract says it still. */
    Mono<NewEvent> takeBack(NumberedContract contract, ContractNumber number, TakenBack.Why because, String note) {
        var back = new TakenBack(because, note, clock.instant());
        return numbers.takeBack(number, back)
                .map(alone -> new NewEvent(
                        "ContractNumberTakenBack",
                        contract.id(),
                        ContractEvents.NumberTakenBack.of(contract, number, because, alone)));
    }

    @Override
    public Mono<List<NewEvent>> standing(Actor actor, DealFacts deal, List<Said> said) {
        List<Saying> sayings = said.stream()
                .map(each -> new Saying(
                        each.register(),
                        each.number(),
                        each.on() == null ? LocalDate.now(clock) : each.on(),
                        each.field()))
                .toList();
        return only(actor, NumberedContract.of(deal), Place.STEP, sayings, TakenBack.Why.STEP_BACK);
    }

    @Override
    public Mono<List<NewEvent>> over(DealFacts deal) {
        return takeBackAll(NumberedContract.of(deal), number -> true, TakenBack.Why.CONTRACT_CANCELLED);
    }

    @Override
    public Mono<List<NewEvent>> recorded(Actor actor, Recordal recordal) {
        var saying = new Saying(NumberRegister.RECORDAL, recordal.number(), recordal.on(), "number");
        return contract(recordal)
                .flatMap(contract -> only(actor, contract, Place.UPTAKE, List.of(saying), TakenBack.Why.REPLACED));
    }

    private Mono<NumberedContract> contract(Recordal recordal) {
        return deals.getObject()
                .ofUptake(recordal.uptake())
                .map(deal -> NumberedContract.of(deal, recordal.uptake()))
                .defaultIfEmpty(NumberedContract.of(recordal));
    }

    /** That place says these and no others. */
    private Mono<List<NewEvent>> only(
            Actor actor, NumberedContract contract, Place place, List<Saying> sayings, TakenBack.Why otherwise) {
        Predicate<ContractNumber> gone = number -> number.place() == place
                && sayings.stream().noneMatch(saying -> number.says(saying.register(), saying.key()));
        return takeBackAll(contract, gone, otherwise).flatMap(back -> Flux.fromIterable(sayings)
                .concatMap(saying -> enter(actor, contract, place, saying))
                .concatMapIterable(Decision::events)
                .collectList()
                .map(entered -> java.util.stream.Stream.concat(back.stream(), entered.stream())
                        .toList()));
    }

    private Mono<List<NewEvent>> takeBackAll(
            NumberedContract contract, Predicate<ContractNumber> gone, TakenBack.Why because) {
        return numbers.of(contract.id())
                .filter(number -> number.stands() && gone.test(number))
                .map(ContractNumber::id)
                .collectList()
                .flatMapMany(Flux::fromIterable)
                // read again: whose first entry went before it is the first one now
                .concatMap(id -> numbers.find(id).flatMap(number -> takeBack(contract, number, because, "")))
                .collectList();
    }
}
