package lianqiao.search;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import reactor.core.Disposable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Sees to it that there is an index, of this version's mapping, whatever happened: a first start, a new mapping, an
 * Elasticsearch that lost its data, a rebuild whose portal was killed.
 */
@Component
class IndexKeeper implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(IndexKeeper.class);
    private static final Duration LOOK = Duration.ofSeconds(2);
    private static final Duration FIRST = Duration.ofSeconds(5);
    /** A build that gives no sign of life for so long has lost its portal. */
    private static final Duration DEAD = Duration.ofSeconds(60);

    private final IndexStates states;
    private final Indexes indexes;
    private final Rebuild rebuild;
    private final Clock clock;
    private final AtomicReference<String> told = new AtomicReference<>("");
    private final AtomicReference<@Nullable Disposable> running = new AtomicReference<>();

    IndexKeeper(IndexStates states, Indexes indexes, Rebuild rebuild, Clock clock) {
        this.states = states;
        this.indexes = indexes;
        this.rebuild = rebuild;
        this.clock = clock;
    }

    /** One look, and what it calls for. */
    Mono<Void> tend() {
        return states.all().flatMap(this::tend);
    }

    private Mono<Void> tend(List<IndexState> known) {
        Optional<IndexState> building =
                known.stream().filter(IndexState::isBuilding).findAny();
        if (building.isPresent()) {
            return isDead(building.get()) ? bury(building.get()) : Mono.empty();
        }
        Optional<IndexState> live = known.stream().filter(IndexState::isLive).findAny();
        if (live.isEmpty() || live.get().mapping() < Indexes.MAPPING) {
            return rebuild.begin().flatMap(rebuild::fill);
        }
        return indexes.isSearched(live.get().name())
                .flatMap(searched -> searched ? Mono.<Void>empty() : replaceLost(live.get()));
    }

    private boolean isDead(IndexState build) {
        return build.touchedAt().isBefore(clock.instant().minus(DEAD));
    }

    /** If it died after searches were turned to it, only the last steps are missing. */
    private Mono<Void> bury(IndexState build) {
        return indexes.isSearched(build.name())
                .flatMap(searched -> searched
                        ? rebuild.finish(build.name())
                        : rebuild.abandon(build.name(), "the portal that built it ended"));
    }

    private Mono<Void> replaceLost(IndexState live) {
        LOG.warn("Elasticsearch has no index {} any more: rebuilding it from the tables", live.name());
        return states.forget(live.name()).then(rebuild.begin()).flatMap(rebuild::fill);
    }

    @Override
    public void start() {
        running.set(Flux.interval(Duration.ZERO, LOOK)
                .onBackpressureDrop()
                .concatMap(tick -> tend().onErrorResume(this::tellAndGoOn), 1)
                .subscribe());
        firstIndex().block();
    }

    /** Before the doors open, so that a first start doesn't answer its first searches that there is no index; not for long. */
    private Mono<Void> firstIndex() {
        return states.all()
                .filter(known -> known.stream().anyMatch(IndexState::isLive))
                .repeatWhenEmpty(tries -> tries.delayElements(Duration.ofMillis(50)))
                .then()
                .timeout(FIRST, Mono.empty());
    }

    /** Before the web server. */
    @Override
    public int getPhase() {
        return 0;
    }

    private Mono<Void> tellAndGoOn(Throwable trouble) {
        String said = trouble.toString();
        if (!said.equals(told.getAndSet(said))) {
            LOG.warn("The search index can't be looked after; trying on every {} s: {}", LOOK.toSeconds(), said);
        }
        return Mono.empty();
    }

    @Override
    public void stop() {
        Disposable loop = running.getAndSet(null);
        if (loop != null) {
            loop.dispose();
        }
    }

    @Override
    public boolean isRunning() {
        return running.get() != null;
    }
}
