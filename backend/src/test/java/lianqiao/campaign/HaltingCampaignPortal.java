package lianqiao.campaign;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import lianqiao.Portal;
import lianqiao.eventlog.EventLog;
import lianqiao.matching.Matches;
import lianqiao.matching.Matchmaking;
import lianqiao.matching.StoredMatch;
import org.springframework.boot.SpringApplication;
import org.springframework.context.annotation.Primary;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Mono;

/**
 * A real portal whose campaign run can be made to stand still in the middle of keeping its third page. {@code CAMPAIGN_MUTATION}
 * builds in a fault.
 */
public final class HaltingCampaignPortal {
    private HaltingCampaignPortal() {}

    public static void main(String[] arguments) {
        SpringApplication.run(new Class<?>[] {Portal.class, HaltingPage.class}, arguments);
    }

    /** What is wrong with this portal. */
    enum Mutation {
        NONE,
        /** The cursor moves in a transaction of its own, before the matches are stored. */
        CURSOR_FIRST,
        /** The matches are stored in a transaction of their own, before the cursor and the events. */
        MATCHES_FIRST;

        static final Mutation HERE = valueOf(System.getenv().getOrDefault("CAMPAIGN_MUTATION", "NONE"));
    }

    @Primary
    static class HaltingPage extends PageOfRun {
        private static final Path HOLD = Path.of(System.getenv().getOrDefault("CAMPAIGN_HOLD", "no-such-file"));
        private static final int STANDS_AT = 3;
        private final AtomicInteger pages = new AtomicInteger();

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
            Mono<Void> hold = Mono.fromRunnable(this::standStill);
            return switch (Mutation.HERE) {
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

        private void standStill() {
            if (pages.incrementAndGet() < STANDS_AT) {
                return;
            }
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
