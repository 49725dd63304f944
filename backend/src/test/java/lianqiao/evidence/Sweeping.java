package lianqiao.evidence;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.Function;
import lianqiao.Tables;
import lianqiao.shared.Actor;
import lianqiao.shared.OrganisationKind;
import lianqiao.shared.Role;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DefaultDataBufferFactory;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** Sweeps of the store, whole and faulty, and somebody who attaches a content while it is swept. */
@TestComponent
class Sweeping {
    /** A thread for each: the common pool may have but one. */
    private static final Executor ASIDE = Thread::startVirtualThread;

    private final EvidenceWorld world;
    private final EvidenceFiles files;
    private final Attaching attaching;
    private final Contents contents;
    private final EvidenceStore store;
    private final EvidenceSettings settings;
    private final Landing landing;
    private final TransactionalOperator transaction;
    private final Clock clock = Clock.systemUTC();

    Sweeping(
            EvidenceWorld world,
            EvidenceFiles files,
            Attaching attaching,
            Contents contents,
            EvidenceStore store,
            EvidenceSettings settings,
            Landing landing,
            TransactionalOperator transaction) {
        this.world = world;
        this.files = files;
        this.attaching = attaching;
        this.contents = contents;
        this.store = store;
        this.settings = settings;
        this.landing = landing;
        this.transaction = transaction;
    }

    /** The hash of what a sweep takes away, of what was brought an hour ago; nothing when all is in order. */
    Mono<String> swept(EvidenceStore in) {
        return new ContentSweep(contents, in, landing, transaction, settings, clock)
                .one(clock.instant().minusSeconds(3600));
    }

    Mono<String> swept() {
        return swept(store);
    }

    /** The fault that the lock is there for: a sweep that looks, and then takes the file without holding the row. */
    Mono<String> sweptWithoutLock(EvidenceStore in) {
        return world.database
                .sql(
                        "SELECT sha256 FROM evidence_content WHERE settled_at IS NULL AND claimed_at < now() - interval '1 hour'")
                .mapValue(String.class)
                .first()
                .flatMap(sha256 -> Mono.fromCallable(() -> {
                            in.remove(sha256);
                            return sha256;
                        })
                        .subscribeOn(Schedulers.boundedElastic())
                        .flatMap(gone -> contents.forget(gone).thenReturn(gone)));
    }

    /** Sweeps the content, and attaches it anew at the moment when its file is about to go. */
    UUID attachedWhile(Function<GatedStore, Mono<String>> sweep, byte[] content) throws InterruptedException {
        age(taken(content));
        UUID deal = world.deal();
        var gated = new GatedStore(store);
        var sweeping = CompletableFuture.supplyAsync(() -> sweep.apply(gated).block(), ASIDE);
        gated.entered.await();
        var attached = CompletableFuture.runAsync(() -> attach(deal, content), ASIDE);
        await().until(() -> attached.isDone() || waitsForALock());
        gated.released.countDown();
        sweeping.join();
        attached.join();
        return deal;
    }

    private boolean waitsForALock() {
        return Tables.count(
                        world.database,
                        "SELECT count(*) FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'")
                > 0;
    }

    /** In the store, without a row: the command never came. */
    StoredFile taken(byte[] content) {
        return Objects.requireNonNull(files.take(body(content)).block());
    }

    void attach(UUID deal, byte[] content) {
        var by = new Actor(
                world.firm.account(),
                world.firm.organisation().id(),
                OrganisationKind.ENTERPRISE,
                Role.OWNER,
                "120110",
                null);
        attaching.attach(by, null, deal, "contract", "a.pdf", body(content)).block();
    }

    /** As if they had been brought a week ago. */
    void age(StoredFile... left) {
        for (StoredFile file : left) {
            Tables.change(
                    world.database,
                    "UPDATE evidence_content SET claimed_at = now() - interval '7 days' WHERE sha256 = '"
                            + file.sha256() + "'");
        }
    }

    /** Attachments whose file is not there: there must never be one. */
    List<String> dangling() {
        return Tables.all(world.database, "SELECT DISTINCT sha256 FROM evidence").stream()
                .filter(sha256 -> !lies(sha256))
                .toList();
    }

    boolean lies(String sha256) {
        try (var content = store.open(sha256).orElse(null)) {
            return content != null;
        } catch (IOException broken) {
            return false;
        }
    }

    private static Flux<DataBuffer> body(byte[] content) {
        return Flux.just(DefaultDataBufferFactory.sharedInstance.wrap(content));
    }
}
