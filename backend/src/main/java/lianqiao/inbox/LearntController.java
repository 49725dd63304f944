package lianqiao.inbox;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import lianqiao.access.Permission;
import lianqiao.access.Permit;
import lianqiao.chain.Chains;
import lianqiao.listing.Listings;
import lianqiao.party.Organisations;
import lianqiao.shared.Actor;
import lianqiao.shared.NotFoundException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** What the answers teach: how quickly a holder answers, what to mend, and what is said in a chain. */
@RestController
@RequestMapping("/api/v1")
class LearntController {
    private static final int MONTHS = 12;

    private final AnswerTimes times;
    private final ReasonCounts reasons;
    private final Organisations organisations;
    private final Listings listings;
    private final Chains chains;
    private final InboxSettings settings;
    private final Clock clock;

    LearntController(
            AnswerTimes times,
            ReasonCounts reasons,
            Organisations organisations,
            Listings listings,
            Chains chains,
            InboxSettings settings,
            Clock clock) {
        this.times = times;
        this.reasons = reasons;
        this.organisations = organisations;
        this.listings = listings;
        this.chains = chains;
        this.settings = settings;
        this.clock = clock;
    }

    /** Median time of an organisation's answers to the matches of what it offers, none below a least number. */
    @GetMapping("/organisations/{id}/answer-time")
    @Permit(Permission.READ_PUBLIC)
    Mono<AnswerTime> answerTime(@PathVariable UUID id) {
        return organisations.find(id).flatMap(known -> times.of(known.id()));
    }

    /** For its holder: what several organisations missed in the listing. */
    @GetMapping("/listings/{id}/mending")
    @Permit(Permission.READ_OWN)
    Mono<Mending> mending(Actor actor, @PathVariable UUID id) {
        return listings.find(id)
                .filter(listing -> actor.actsFor(listing.holder()))
                .switchIfEmpty(Mono.error(() -> new NotFoundException("listing", id)))
                .flatMap(own -> reasons.of(id))
                .map(found -> Mending.of(id, settings.leastFirms(), found));
    }

    /** What organisations said to the matches of a chain in the last twelve months. */
    @GetMapping("/chains/{id}/reasons")
    @Permit(Permission.READ_PUBLIC)
    Mono<ReasonTrend> reasons(@PathVariable String id) {
        LocalDate first = LocalDate.now(clock).withDayOfMonth(1).minusMonths(MONTHS - 1L);
        return Mono.justOrEmpty(chains.find(id))
                .switchIfEmpty(Mono.error(() -> new NotFoundException("chain", id)))
                .flatMap(chain -> reasons.months(id, first))
                .map(counts -> ReasonTrend.of(id, settings.leastFirms(), clock.instant(), first, MONTHS, counts));
    }
}
