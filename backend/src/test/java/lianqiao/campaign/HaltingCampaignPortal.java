package lianqiao.campaign;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import lianqiao.Portal;
import lianqiao.eventlog.EventLog;
import lianqiao.matching.Matches;
import lianqiao.matching.Matchmaking;
import lianqiao.matching.StoredMatch;
import org.springframework.boot.SpringApplication;
import org.springframework.context.annotation.Primary;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/**
 * A real portal whose campaign runs can be made to stand still in the middle of keeping their third page. {@code CAMPAIGN_FAULTS}
 * names campaigns that a fault is built in for, as {@code CAMPAIGN=FAULT,...}.
 */
public final class HaltingCampaignPortal {
    private HaltingCampaignPortal() {}

    public static void main(String[] arguments) {
        SpringApplication.run(new Class<?>[] {Portal.class, HaltingPage.class}, arguments);
    }

    /** What is wrong with the runs of a campaign. */
    enum Mutation {
        NONE,
        /** The cursor moves in a transaction of its own, before the matches are stored. */
        CURSOR_FIRST,
        /** The matches are stored in a transaction of their own, before the cursor and the events. */
        MATCHES_FIRST;

        private static final String FAULTS = System.getenv().getOrDefault("CAMPAIGN_FAULTS", "");

        static Mutation of(UUID campaign) {
            return Stream.of(CURSOR_FIRST, MATCHES_FIRST)
                    .filter(fault -> FAULTS.contains(campaign + "=" + fault))
                    .findAny()
                    .orElse(NONE);
        }
    }

    @Primary
    static class HaltingPage extends PageOfRun {
        private static final Path HOLD = Path.of(System.getenv().getOrDefault("CAMPAIGN_HOLD", "no-such-file"));
        private static final int STANDS_AT = 3;
        private final Map<UUID, AtomicInteger> pages = new ConcurrentHashMap<>();

        HaltingPage(
                Matchmaking matchmaking,
                Matches matches,
                Runs runs,
                EventLog log,
                TransactionalOperator transaction,
                CampaignSettings settings) {
            super(matchmaking, matches, runs, log, transaction, settings);
        }

        @Override
        Mono<Void> keep(Campaign campaign, Run run, List<Found> found, UUID cursor, int done) {
            // three runs stand at once: not on the two event loops that the others need
            Mono<Void> hold =
                    Mono.<Void>fromRunnable(() -> standStill(campaign.id())).subscribeOn(Schedulers.boundedElastic());
            return switch (Mutation.of(campaign.id())) {
                case NONE ->
                    store(campaign, found)
                            .flatMap(fresh -> move(run, cursor, done, fresh.size())
                                    .then(hold)
                                    .then(tell(campaign, run, found, fresh)))
                            .as(transaction::transactional);
                case CURSOR_FIRST ->
                    move(run, cursor, done, 0)
                            .then(hold)
                            .then(store(campaign, found)
                                    .flatMap(fresh -> tell(campaign, run, found, fresh))
                                    .as(transaction::transactional));
                case MATCHES_FIRST ->
                    store(campaign, found).flatMap(fresh -> hold.then(rest(campaign, run, found, cursor, done, fresh)));
            };
        }

        private Mono<Void> rest(
                Campaign campaign, Run run, List<Found> found, UUID cursor, int done, List<StoredMatch> fresh) {
            return move(run, cursor, done, fresh.size())
                    .then(tell(campaign, run, found, fresh))
                    .as(transaction::transactional);
        }

        private void standStill(UUID campaign) {
            if (pages.computeIfAbsent(campaign, any -> new AtomicInteger()).incrementAndGet() < STANDS_AT) {
                return;
            }
            while (Files.exists(HOLD)) {
                try {
                    Files.writeString(HOLD.resolveSibling("standing-" + campaign), "");
                    Thread.sleep(20);
                } catch (IOException | InterruptedException ended) {
                    throw new IllegalStateException(ended);
                }
            }
        }
    }
}
