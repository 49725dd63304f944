package lianqiao.kpi;

import org.springframework.stereotype.Component;
import org.springframework.transaction.ReactiveTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.reactive.TransactionalOperator;
import org.springframework.transaction.support.DefaultTransactionDefinition;
import reactor.core.publisher.Mono;

/** Every running total, and so everything that the scoreboard reads, as it stands at one moment. */
@Component
class KeptTotals {
    /** What was asked for, and the tables of the same moment. */
    record With<T>(T first, TotalsCheck.Kept kept) {}

    private final Totals sums;
    private final PlaceTotals places;
    private final SubjectTotals subjects;
    private final Items items;
    private final TransactionalOperator oneMoment;

    KeptTotals(
            Totals sums,
            PlaceTotals places,
            SubjectTotals subjects,
            Items items,
            ReactiveTransactionManager transactions) {
        this.sums = sums;
        this.places = places;
        this.subjects = subjects;
        this.items = items;
        var definition = new DefaultTransactionDefinition();
        definition.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
        definition.setReadOnly(true);
        // One of its own: within another one each statement would have a moment of its own.
        definition.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        this.oneMoment = TransactionalOperator.create(transactions, definition);
    }

    /** The tables of the moment at which `asked` is answered: the reader may go on meanwhile. */
    <T> Mono<With<T>> with(Mono<T> asked) {
        return asked.flatMap(first -> kept().map(kept -> new With<>(first, kept)))
                .as(oneMoment::transactional);
    }

    /** Adds up by the same rules. */
    TotalsCheck check() {
        return new TotalsCheck(subjects, items);
    }

    private Mono<TotalsCheck.Kept> kept() {
        return Mono.zip(
                        sums.all(),
                        places.all(),
                        subjects.all().collectList(),
                        subjects.months(),
                        items.everyOne().collectList())
                .map(all -> TotalsCheck.Kept.of(all.getT1(), all.getT2(), all.getT3(), all.getT4(), all.getT5()));
    }
}
