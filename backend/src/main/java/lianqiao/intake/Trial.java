package lianqiao.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import lianqiao.intake.RowOutcome.Rejected;
import lianqiao.shared.Change;
import org.springframework.stereotype.Component;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Mono;

/** Does with a batch all that an import does, in a transaction that is rolled back: so the trial says what the import will do. */
@Component
class Trial {
    private final TransactionalOperator transaction;
    private final ShownChanges changes;

    Trial(TransactionalOperator transaction, ShownChanges changes) {
        this.transaction = transaction;
        this.changes = changes;
    }

    /** What a batch would come to. */
    record Found(List<Kept> kept, List<ShownChange> changes) {}

    <T> Mono<Found> run(Importing<T> kind, ImportJob job, Batch<T> batch) {
        return changes.counts(job.id())
                .flatMap(shown -> transaction
                        .execute(status -> {
                            status.setRollbackOnly();
                            return tried(kind, job, batch, shown);
                        })
                        .single())
                .flatMap(found -> withBefore(kind, found));
    }

    private <T> Mono<Found> tried(Importing<T> kind, ImportJob job, Batch<T> batch, Map<Change, Long> shown) {
        return kind.keep(job, batch.items()).flatMap(decision -> {
            Map<Integer, Kept> picked = pick(batch, decision.answer(), new HashMap<>(shown));
            List<Kept> kept =
                    decision.answer().stream().map(Kept::withoutBefore).toList();
            return kind.look(picked.values().stream().map(Kept::subject).toList())
                    .map(after -> new Found(kept, shown(picked, after)));
        });
    }

    private static <T> Map<Integer, Kept> pick(Batch<T> batch, List<Kept> kept, Map<Change, Long> shown) {
        Map<Integer, Kept> picked = new HashMap<>();
        Iterator<Kept> places = kept.iterator();
        for (RowOutcome<T> row : batch.rows()) {
            Kept place = row instanceof Rejected ? null : places.next();
            if (place != null
                    && place.isChange()
                    && shown.merge(place.change(), 1L, Long::sum) <= ShownChanges.MOST_OF_A_SORT) {
                picked.put(row.row(), place);
            }
        }
        return picked;
    }

    private static List<ShownChange> shown(Map<Integer, Kept> picked, Map<UUID, Map<String, String>> after) {
        List<ShownChange> shown = new ArrayList<>();
        picked.forEach((row, kept) -> shown.add(new ShownChange(
                row,
                Objects.requireNonNull(kept.subject()),
                kept.change(),
                null,
                after.getOrDefault(kept.subject(), Map.of()))));
        return shown;
    }

    /** What stands there now that the trial is rolled back. */
    private static <T> Mono<Found> withBefore(Importing<T> kind, Found found) {
        List<UUID> changed = found.changes().stream()
                .filter(change -> change.change() == Change.CHANGED)
                .map(ShownChange::subject)
                .toList();
        return kind.look(changed)
                .map(before -> new Found(
                        found.kept(),
                        found.changes().stream()
                                .map(change -> new ShownChange(
                                        change.row(),
                                        change.subject(),
                                        change.change(),
                                        before.get(change.subject()),
                                        change.after()))
                                .toList()));
    }
}
