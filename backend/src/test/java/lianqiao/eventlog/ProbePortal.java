package lianqiao.eventlog;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import lianqiao.Portal;
import lianqiao.evidence.EvidenceProbe;
import org.springframework.boot.SpringApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/**
 * A real portal with three readers more, whose effects are rows of {@code probe_effect}, and with a place between effect and
 * offset at which they can be made to stand still. One is as ours are; the others have a fault built in. It is given evidence, too, that never ends.
 */
public final class ProbePortal {
    private ProbePortal() {}

    public static void main(String[] arguments) {
        SpringApplication.run(
                new Class<?>[] {Portal.class, Probes.class, HaltingStep.class, EvidenceProbe.class}, arguments);
    }

    /** What is wrong with a reader. */
    enum Mutation {
        NONE,
        /** The offset is moved before the effect. */
        OFFSET_FIRST,
        /** Effect and offset share no transaction. */
        TWO_TRANSACTIONS
    }

    @Configuration(proxyBeanMethods = false)
    static class Probes {
        @Bean
        Probe sound(DatabaseClient database) {
            return new Probe(database, Mutation.NONE);
        }

        @Bean
        Probe offsetFirst(DatabaseClient database) {
            return new Probe(database, Mutation.OFFSET_FIRST);
        }

        @Bean
        Probe twoTransactions(DatabaseClient database) {
            return new Probe(database, Mutation.TWO_TRANSACTIONS);
        }
    }

    record Probe(DatabaseClient database, Mutation mutation) implements EventReader {
        @Override
        public String name() {
            return "probe-" + mutation;
        }

        @Override
        public Set<String> types() {
            return Set.of("Probed");
        }

        @Override
        public Delivery delivery() {
            return mutation == Mutation.NONE ? Delivery.IN_TRANSACTION : Delivery.OUTSIDE;
        }

        @Override
        public Mono<Void> apply(List<Event> batch) {
            return Flux.fromIterable(batch).concatMap(this::leave).then();
        }

        private Mono<Void> leave(Event event) {
            return database.sql("INSERT INTO probe_effect (reader, seq) VALUES (:reader, :seq)")
                    .bind("reader", name())
                    .bind("seq", event.seq())
                    .then();
        }
    }

    /**
     * Stands still between the two for as long as there is a file that says so. The probes alone do: were another reader to stand
     * first, they would be killed before their effects, and the test would look at nothing.
     */
    @Primary
    static class HaltingStep extends ReaderStep {
        private static final Path HOLD = Path.of(System.getenv().getOrDefault("PROBE_HOLD", "no-such-file"));

        HaltingStep(TransactionalOperator transaction, EventLog log, Offsets offsets, ParkedEvents parked) {
            super(transaction, log, offsets, parked);
        }

        @Override
        Mono<Void> effectThenOffset(EventReader reader, Mono<Void> effect, Mono<Void> move) {
            if (!(reader instanceof Probe probe)) {
                return super.effectThenOffset(reader, effect, move);
            }
            Mono<Void> hold = Mono.<Void>fromRunnable(() -> standStill(probe.mutation()))
                    .subscribeOn(Schedulers.boundedElastic());
            return probe.mutation() == Mutation.OFFSET_FIRST
                    ? move.then(hold).then(effect)
                    : effect.then(hold).then(move);
        }

        private static void standStill(Mutation mutation) {
            while (Files.exists(HOLD)) {
                try {
                    Files.writeString(HOLD.resolveSibling("standing-" + mutation), "");
                    Thread.sleep(20);
                } catch (IOException | InterruptedException ended) {
                    throw new IllegalStateException(ended);
                }
            }
        }
    }
}
