package lianqiao.eventlog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import lianqiao.PortalTest;
import lianqiao.shared.Actor;
import lianqiao.shared.UnavailableException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Mono;

@PortalTest
@Import(EventReadersTests.Readers.class)
class EventReadersTests {
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    @Autowired
    EventLog log;

    @Autowired
    EventReaders readers;

    @Autowired
    Moody moody;

    @Autowired
    TransactionalOperator transaction;

    @BeforeEach
    void calm() {
        moody.poison = null;
        moody.outage = false;
        moody.seen.clear();
    }

    @Test
    void deliversInTheOrderOfTheLog() {
        List<UUID> subjects = List.of(UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID());
        long last = subjects.stream().mapToLong(this::append).max().orElseThrow();
        readers.waitFor("moody", last, PATIENCE).block();
        assertThat(moody.seen).containsExactlyElementsOf(subjects);
    }

    @Test
    void parksAPoisonousEventAndItsSubjectsLaterOnesAndGoesOnWithTheOthers() {
        UUID poisoned = UUID.randomUUID();
        UUID healthy = UUID.randomUUID();
        moody.poison = poisoned;
        append(poisoned);
        append(poisoned);
        long last = append(healthy);
        readers.waitFor("moody", last, PATIENCE).block();
        assertThat(moody.seen).containsExactly(healthy);
        assertThat(state().parked()).isEqualTo(2);

        moody.poison = null;
        readers.release("moody").block();
        await().atMost(PATIENCE).until(() -> state().parked() == 0);
        assertThat(moody.seen).containsExactly(healthy, poisoned, poisoned);
    }

    @Test
    void anEventThatFailsAgainAfterItsReleaseStaysParkedWithItsSubject() {
        UUID poisoned = UUID.randomUUID();
        moody.poison = poisoned;
        append(poisoned);
        readers.waitFor("moody", append(poisoned), PATIENCE).block();
        int before = moody.tries;
        readers.release("moody").block();
        await().atMost(PATIENCE).until(() -> moody.tries > before);
        assertThat(moody.seen).isEmpty();
        assertThat(state().parked()).isEqualTo(2);
        moody.poison = null;
        readers.release("moody").block();
        await().atMost(PATIENCE).until(() -> state().parked() == 0);
    }

    @Test
    void waitsForAnEngineThatIsOutOfReachAndParksNothing() {
        moody.outage = true;
        UUID subject = UUID.randomUUID();
        long place = append(subject);
        int before = moody.tries;
        await().atMost(PATIENCE).until(() -> moody.tries > before + 4);
        assertThat(state().parked()).isZero();
        moody.outage = false;
        readers.waitFor("moody", place, PATIENCE).block();
        assertThat(moody.seen).containsExactly(subject);
    }

    @Test
    void takesInAgainWhatLiesAfterThePlaceThatItIsRewoundTo() {
        UUID subject = UUID.randomUUID();
        long before = log.head().block();
        long place = append(subject);
        readers.waitFor("moody", place, PATIENCE).block();
        readers.rewind("moody", before).block();
        await().atMost(PATIENCE).until(() -> moody.seen.equals(List.of(subject, subject)));
    }

    @Test
    void appendsNothingWhenTheTransactionRollsBack() {
        long before = log.head().block();
        Mono<Long> broken = log.append(Actor.system("test"), List.of(event(UUID.randomUUID())))
                .then(Mono.error(new IllegalStateException("no")));
        assertThat(broken.as(transaction::transactional).onErrorReturn(-1L).block())
                .isEqualTo(-1);
        assertThat(log.head().block()).isEqualTo(before);
    }

    private ReaderState state() {
        return readers.states().filter(state -> state.name().equals("moody")).blockFirst();
    }

    private long append(UUID subject) {
        return log.append(Actor.system("test"), List.of(event(subject)))
                .as(transaction::transactional)
                .block();
    }

    private static NewEvent event(UUID subject) {
        return new NewEvent("Probed", subject, List.of());
    }

    @TestConfiguration
    static class Readers {
        @Bean
        Moody moody() {
            return new Moody();
        }
    }

    /** Takes events in, unless it is told to fail. */
    static class Moody implements EventReader {
        final List<UUID> seen = new CopyOnWriteArrayList<>();
        volatile UUID poison;
        volatile boolean outage;
        volatile int tries;

        @Override
        public String name() {
            return "moody";
        }

        @Override
        public Set<String> types() {
            return Set.of("Probed");
        }

        @Override
        public Delivery delivery() {
            return Delivery.IN_TRANSACTION;
        }

        @Override
        public Mono<Void> apply(List<Event> batch) {
            tries = tries + 1;
            if (outage) {
                return Mono.error(new UnavailableException("ENGINE", new IllegalStateException("off")));
            }
            if (batch.stream().anyMatch(event -> event.subject().equals(poison))) {
                return Mono.error(new IllegalArgumentException("poison"));
            }
            batch.forEach(event -> seen.add(event.subject()));
            return Mono.empty();
        }
    }
}
