package lianqiao.eventlog;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import lianqiao.Portal;
import org.springframework.boot.SpringApplication;
import org.springframework.context.annotation.Primary;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/**
 * A real portal with one reader more, whose effects are rows of {@code probe_effect}, and with a place between effect and offset
 * at which it can be made to stand still. {@code PROBE_MUTATION} builds in a fault.
 */
public final class ProbePortal {
    private ProbePortal() {}

    public static void main(String[] arguments) {
        SpringApplication.run(new Class<?>[] {Portal.class, Probe.class, HaltingStep.class}, arguments);
    }

    /** What is wrong with this portal. */
    enum Mutation {
        NONE,
        /** The offset is moved before the effect. */
        OFFSET_FIRST,
        /** Effect and offset share no transaction. */
        TWO_TRANSACTIONS;

        static final Mutation HERE = valueOf(System.getenv().getOrDefault("PROBE_MUTATION", "NONE"));
    }

    static final class Probe implements EventReader {
        private final DatabaseClient database;

        Probe(DatabaseClient database) {
            this.database = database;
        }

        @Override
        public String name() {
            return "probe";
        }

        @Override
        public Set<String> types() {
            return Set.of("Probed");
        }

        @Override
        public Delivery delivery() {
            return Mutation.HERE == Mutation.NONE ? Delivery.IN_TRANSACTION : Delivery.OUTSIDE;
        }

        @Override
        public Mono<Void> apply(List<Event> batch) {
            return Flux.fromIterable(batch)
                    .concatMap(event -> database.sql("INSERT INTO probe_effect (seq) VALUES (:seq)")
                            .bind("seq", event.seq())
                            .then())
                    .then();
        }
    }

    /**
     * Stands still between the two for as long as there is a file that says so. The probe alone does: were another reader to stand
     * first, the probe would be killed before its effect, and the test would look at nothing.
     */
    @Primary
    static class HaltingStep extends ReaderStep {
        private static final Path HOLD = Path.of(System.getenv().getOrDefault("PROBE_HOLD", "no-such-file"));

        HaltingStep(TransactionalOperator transaction, EventLog log, Offsets offsets, ParkedEvents parked) {
            super(transaction, log, offsets, parked);
        }

        @Override
        Mono<Void> effectThenOffset(EventReader reader, Mono<Void> effect, Mono<Void> move) {
            if (!(reader instanceof Probe)) {
                return super.effectThenOffset(reader, effect, move);
            }
            Mono<Void> hold = Mono.<Void>fromRunnable(HaltingStep::standStill).subscribeOn(Schedulers.boundedElastic());
            return Mutation.HERE == Mutation.OFFSET_FIRST
                    ? move.then(hold).then(effect)
                    : effect.then(hold).then(move);
        }

        private static void standStill() {
            while (Files.exists(HOLD)) {
                try {
                    Files.writeString(HOLD.resolveSibling("standing"), "");
                    Thread.sleep(20);
                } catch (IOException | InterruptedException ended) {
                    throw new IllegalStateException(ended);
                }
            }
        }
    }
}
