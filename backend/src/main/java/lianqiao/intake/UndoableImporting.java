package lianqiao.intake;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import lianqiao.eventlog.NewEvent;
import lianqiao.listing.ImportedListings;
import lianqiao.listing.ImportedListings.Undone;
import reactor.core.publisher.Mono;

/** An import whose feature can show and take back what it brought. */
interface UndoableImporting<T> extends Importing<T> {
    ImportedListings imports();

    @Override
    default Mono<Map<UUID, Map<String, String>>> look(Collection<UUID> subjects) {
        return imports().facts(subjects);
    }

    @Override
    default boolean isUndoable() {
        return true;
    }

    @Override
    default Mono<List<NewEvent>> undo(List<Undoing> items) {
        return imports()
                .undo(items.stream()
                        .map(item -> new Undone(item.subject(), item.before()))
                        .toList());
    }
}
