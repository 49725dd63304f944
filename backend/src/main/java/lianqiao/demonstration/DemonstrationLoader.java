package lianqiao.demonstration;

import java.time.LocalDate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * Loads the demonstration once, where LIANQIAO_DEMONSTRATION is true. Every step is a command with a key of its own, so a
 * load that was killed goes on where it stopped and ends as an undisturbed one does.
 */
@Component
@ConditionalOnProperty("lianqiao.demonstration")
class DemonstrationLoader implements ApplicationRunner {
    private static final Logger LOG = LoggerFactory.getLogger(DemonstrationLoader.class);

    private final DemonstrationLoads loads;
    private final Participants participants;
    private final LicenceLoading licences;
    private final NeedLoading needs;
    private final PostingLoading postings;
    private final CampaignLoading campaigns;
    private final StockLoading stock;
    private final FinanceLoading finance;
    private final DealLoading deals;
    private final NoticeLoading notices;
    private final RecordLoading records;
    private final TargetLoading targets;
    private final CorrectionLoading corrections;

    DemonstrationLoader(
            DemonstrationLoads loads,
            Participants participants,
            LicenceLoading licences,
            NeedLoading needs,
            PostingLoading postings,
            CampaignLoading campaigns,
            StockLoading stock,
            FinanceLoading finance,
            DealLoading deals,
            NoticeLoading notices,
            RecordLoading records,
            TargetLoading targets,
            CorrectionLoading corrections) {
        this.loads = loads;
        this.participants = participants;
        this.licences = licences;
        this.needs = needs;
        this.postings = postings;
        this.campaigns = campaigns;
        this.stock = stock;
        this.finance = finance;
        this.deals = deals;
        this.notices = notices;
        this.records = records;
        this.targets = targets;
        this.corrections = corrections;
    }

    /** A failure is told and leaves the portal running: the next start goes on with the rest. */
    @Override
    public void run(ApplicationArguments arguments) {
        load().onErrorResume(DemonstrationLoader::tell).block();
    }

    Mono<Void> load() {
        return loads.begun().flatMap(this::loadAll);
    }

    private Mono<Void> loadAll(LocalDate day) {
        LOG.info("loading the demonstration data as of {}", day);
        return participants
                .add()
                .then(licences.load(day))
                .then(needs.load(day))
                .then(postings.load(day))
                .then(campaigns.load())
                .then(stock.load())
                .then(finance.load(day))
                .then(deals.load(day))
                .then(notices.load(day))
                .then(records.load(day))
                .then(targets.load(day))
                .then(Mono.defer(corrections::load))
                .then(loads.finish())
                .doOnSuccess(done -> LOG.info("the demonstration data are loaded"));
    }

    private static Mono<Void> tell(Throwable failure) {
        LOG.error("the demonstration data are not complete, the next start goes on with them: {}", failure.toString());
        return Mono.empty();
    }
}
