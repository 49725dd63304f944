package lianqiao.kpi;

import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.ReactiveTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.reactive.TransactionalOperator;
import org.springframework.transaction.support.DefaultTransactionDefinition;
import reactor.core.publisher.Mono;

/** Everything that the scoreboard reads, as it stands at one moment. */
@Component
class KeptTotals {
    /** What was asked for, and the tables of the same moment. */
    record With<T>(T first, TotalsCheck.Kept kept) {}

    private final PlaceTotals places;
    private final SubjectTotals subjects;
    private final Items items;
    private final TransactionalOperator oneMoment;

    KeptTotals(PlaceTotals places, SubjectTotals subjects, Items items, ReactiveTransactionManager transactions) {
        this.places = places;
        this.subjects = subjects;
        this.items = items;
        var definition = new DefaultTransactionDefinition();
        definition.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
        definition.setReadOnly(true);
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
        return places.all()
                .flatMap(cells -> subjects.all().collect(Collectors.toSet()).flatMap(counted -> items.everyOne()
                        .collect(Collectors.toSet())
                        .map(looked -> new TotalsCheck.Kept(cells, counted, looked))));
    }
}
