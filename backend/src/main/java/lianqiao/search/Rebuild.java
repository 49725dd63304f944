package lianqiao.search;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import lianqiao.listing.Listing;
import lianqiao.listing.ListingSource;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Builds a new index beside the live one out of the tables, and puts it in its place with no gap.
 *
 * <p>Why nothing is missed: first the new index is entered in {@code search_index}, and from then on the reader of the log writes
 * every change to both. What changed before lies in the tables that are copied afterwards. Where copy and
 * reader write the same listing, the higher version stands, a deletion's too.
 */
@Component
class Rebuild {
    static final int PAGE = 500;

    private final IndexStates states;
    private final Indexes indexes;
    private final IndexWrites writes;
    private final ObjectProvider<ListingSource> sources;
    private final Clock clock;

    Rebuild(
            IndexStates states,
            Indexes indexes,
            IndexWrites writes,
            ObjectProvider<ListingSource> sources,
            Clock clock) {
        this.states = states;
        this.indexes = indexes;
        this.writes = writes;
        this.sources = sources;
        this.clock = clock;
    }

    /** Enters and makes the new index; gives its name, to {@link #fill} it. */
    Mono<String> begin() {
        return sweep().then(Mono.fromSupplier(() -> IndexNames.made(indexes.alias(), clock.instant())))
                .flatMap(name -> states.begin(name, Indexes.MAPPING)
                        .then(indexes.make(name).onErrorResume(broken -> giveUp(name, broken)))
                        .thenReturn(name));
    }

    /** Copies everything, then lets searches read it and drops the others. */
    Mono<Void> fill(String name) {
        return Flux.fromStream(sources::orderedStream)
                .concatMap(source -> copy(source, name))
                .then(finish(name))
                .onErrorResume(broken -> giveUp(name, broken));
    }

    /** The last steps, also of a build that died between them. */
    Mono<Void> finish(String name) {
        return indexes.refresh(name)
                .then(indexes.swap(name))
                .then(states.promote(name))
                .then(sweep());
    }

    /** Drops what was replaced or given up; entered until it is gone, so that a crash leaves nothing behind. */
    private Mono<Void> sweep() {
        return states.all()
                .flatMapIterable(all -> all)
                .filter(IndexState::isWaste)
                .concatMap(waste -> indexes.drop(waste.name()).then(states.forget(waste.name())))
                .then();
    }

    Mono<Void> abandon(String name, String why) {
        return states.fail(name, why).then(indexes.drop(name));
    }

    private Mono<Void> copy(ListingSource source, String name) {
        return page(source, null)
                .expand(page -> page.size() < PAGE
                        ? Mono.empty()
                        : page(source, page.getLast().id()))
                .concatMap(page -> write(name, page), 0)
                .then();
    }

    private static Mono<List<Listing>> page(ListingSource source, @Nullable UUID after) {
        return source.page(after, PAGE).collectList();
    }

    private Mono<Void> write(String name, List<Listing> page) {
        Mono<Void> written = page.isEmpty() ? Mono.empty() : writes.write(List.of(name), page, false);
        return written.then(states.copied(name, page.size()))
                .filter(still -> still)
                .switchIfEmpty(Mono.error(() -> new IllegalStateException("the build of " + name + " was given up")))
                .then();
    }

    private <T> Mono<T> giveUp(String name, Throwable why) {
        return abandon(name, String.valueOf(why.getMessage())).onErrorComplete().then(Mono.error(why));
    }
}
