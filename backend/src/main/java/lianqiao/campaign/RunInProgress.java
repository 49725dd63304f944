package lianqiao.campaign;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import lianqiao.eventlog.EventLog;
import lianqiao.eventlog.NewEvent;
import lianqiao.shared.Actor;
import lianqiao.shared.OrganisationKind;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Mono;

/** Takes a run from where its cursor stands to its end, page after page; an outage is waited for, and told. */
@Component
class RunInProgress {
    private static final Logger LOG = LoggerFactory.getLogger(RunInProgress.class);
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(10);
    private static final int ATTEMPTS = 5;

    private final Campaigns campaigns;
    private final Runs runs;
    private final OpenNeeds needs;
    private final RestOfRun rest;
    private final IndexReadiness index;
    private final EventLog log;
    private final TransactionalOperator transaction;

    RunInProgress(
            Campaigns campaigns,
            Runs runs,
            OpenNeeds needs,
            RestOfRun rest,
            IndexReadiness index,
            EventLog log,
            TransactionalOperator transaction) {
        this.campaigns = campaigns;
        this.runs = runs;
        this.needs = needs;
        this.rest = rest;
        this.index = index;
        this.log = log;
        this.transaction = transaction;
    }

    /** @param goOn false when this portal stops: the run is left where it stands */
    void toItsEnd(Run first, BooleanSupplier goOn) {
        AtomicInteger failures = new AtomicInteger();
        boolean begun = false;
        while (goOn.getAsBoolean()) {
            try {
                begun = begun || begin(first, goOn);
                if (begun) {
                    carryOn(first, goOn, () -> failures.set(0));
                }
                return;
            } catch (PageOfRun.Overtaken overtaken) {
                LOG.info("campaign run {} is carried on elsewhere", first.id());
                return;
            } catch (RuntimeException failure) {
                if (!wait(first, failure, failures.incrementAndGet())) {
                    return;
                }
            }
        }
    }

    /** Waits until every licence and need that is published by now can be found; counts what is in scope. */
    private boolean begin(Run run, BooleanSupplier goOn) {
        if (!index.waitForHead(said -> done(runs.waits(run.id(), said)), goOn)) {
            return false;
        }
        Campaign campaign = now(campaigns.find(run.campaign()));
        done(runs.started(run.id(), now(needs.count(campaign))));
        return true;
    }

    /** From where the run's cursor stands by now. */
    private void carryOn(Run first, BooleanSupplier goOn, Runnable kept) {
        Run run = now(runs.find(first.campaign(), first.id()));
        if (run.isOver()) {
            return;
        }
        Campaign campaign = now(campaigns.find(run.campaign()));
        rest.of(campaign, run, goOn)
                .timeout(PATIENCE)
                .doOnNext(page -> kept.run())
                .blockLast();
        if (goOn.getAsBoolean()) {
            end(campaign, run, RunState.DONE, null);
        }
    }

    /** @return false if it was given up */
    private boolean wait(Run run, RuntimeException failure, int failures) {
        boolean outage = IndexReadiness.isOutage(failure);
        LOG.warn("campaign run {} {}: {}", run.id(), outage ? "waits" : "failed", failure.toString());
        try {
            if (!outage && failures >= ATTEMPTS) {
                end(now(campaigns.find(run.campaign())), run, RunState.FAILED, RunProblems.gaveUp(failure));
                return false;
            }
            done(runs.waits(run.id(), outage ? RunProblems.ENGINE_AWAY : RunProblems.tryingAgain(failure)));
        } catch (RuntimeException untold) {
            LOG.warn("campaign run {} can't say so: {}", run.id(), untold.toString());
        }
        return pause(failures);
    }

    private void end(Campaign campaign, Run run, RunState state, @Nullable String problem) {
        Actor actor = Actor.onBehalf("campaign", campaign.centre(), OrganisationKind.OPERATION_CENTRE, null);
        NewEvent event = new NewEvent("CampaignRunEnded", campaign.id(), CampaignChange.of(campaign));
        done(runs.end(run.id(), state, problem)
                .filter(ended -> ended)
                .flatMap(ended -> log.append(actor, List.of(event)))
                .as(transaction::transactional));
    }

    private static boolean pause(int failures) {
        try {
            Thread.sleep(Math.min(LONGEST_PAUSE.toMillis(), 250L << Math.min(failures, 6)));
            return true;
        } catch (InterruptedException stop) {
            return false;
        }
    }

    /** Bounded by an error that is an outage, not a fault of the run: what is slow today is tried again. */
    private static void done(Mono<?> work) {
        work.timeout(PATIENCE).then().block();
    }

    private static <T> T now(Mono<T> answer) {
        T value = answer.timeout(PATIENCE).block();
        if (value == null) {
            throw new IllegalStateException("no answer");
        }
        return value;
    }
}
