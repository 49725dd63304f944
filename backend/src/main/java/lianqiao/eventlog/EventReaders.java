package lianqiao.eventlog;

import io.r2dbc.spi.ConnectionFactory;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import lianqiao.shared.Row;
import org.springframework.context.SmartLifecycle;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** All readers of the log: runs those whose lock this instance holds, and tells how far each has come. */
@Component
public class EventReaders implements SmartLifecycle {
    private static final Duration LOOK_AGAIN = Duration.ofMillis(15);

    private final Set<String> names;
    private final List<ReaderLoop> loops;
    private final ReaderLocks locks;
    private final ReaderSettings settings;
    private final Offsets offsets;
    private final ParkedEvents parked;
    private final DatabaseClient database;
    private volatile boolean running;

    EventReaders(
            List<EventReader> readers,
            ConnectionFactory connections,
            ReaderStep step,
            ReaderSettings settings,
            Offsets offsets,
            ParkedEvents parked,
            DatabaseClient database) {
        this.names = readers.stream().map(EventReader::name).collect(Collectors.toUnmodifiableSet());
        this.locks = new ReaderLocks(connections, this::wakeAll);
        this.loops = readers.stream()
                .map(reader -> new ReaderLoop(reader, step, settings, () -> locks.holds(reader.name())))
                .toList();
        this.settings = settings;
        this.offsets = offsets;
        this.parked = parked;
        this.database = database;
    }

    /** Place of the last event that the reader has passed. */
    public Mono<Long> offset(String reader) {
        return offsets.of(reader).defaultIfEmpty(0L);
    }

    /** Ends when the reader has passed that place, or when the time is up: who waited then reads what there is. */
    public Mono<Void> waitFor(String reader, long seq, Duration atMost) {
        return offset(reader)
                .filter(offset -> offset >= seq)
                .repeatWhenEmpty(tries -> tries.delayElements(LOOK_AGAIN))
                .timeout(atMost, Mono.empty())
                .then();
    }

    /** Lets the reader take in everything after that place again; its effects are idempotent. */
    public Mono<Void> rewind(String reader, long seq) {
        return offsets.rewind(reader, seq).doOnSuccess(done -> wakeAll());
    }

    /** Lets a reader try its parked events again, in their order. @return how many there are */
    public Mono<Long> release(String reader) {
        return parked.release(reader).doOnSuccess(done -> wakeAll());
    }

    public Flux<ReaderState> states() {
        return database.sql("""
                        SELECT r.name, r.seq,
                               (SELECT count(*) FROM event_log e WHERE e.seq > r.seq) AS pending,
                               (SELECT count(*) FROM event_parked p WHERE p.reader = r.name) AS parked
                        FROM event_reader r ORDER BY r.name
                        """)
                .map(columns -> {
                    Row row = new Row(columns);
                    return new ReaderState(
                            row.text("name"), row.number("seq"), row.number("pending"), row.number("parked"));
                })
                .all();
    }

    @Override
    public void start() {
        running = true;
        Flux.fromIterable(names).concatMap(offsets::begin).blockLast();
        if (settings.enabled()) {
            Thread.ofVirtual().name("reader-locks").start(this::keepLocks);
            loops.forEach(loop -> Thread.ofVirtual().name("reader").start(loop));
        }
    }

    @Override
    public void stop() {
        running = false;
        loops.forEach(ReaderLoop::stop);
        locks.close();
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    private void keepLocks() {
        while (running) {
            locks.renew(names);
            try {
                Thread.sleep(settings.poll());
            } catch (InterruptedException stop) {
                return;
            }
        }
    }

    private void wakeAll() {
        loops.forEach(ReaderLoop::wake);
    }
}
