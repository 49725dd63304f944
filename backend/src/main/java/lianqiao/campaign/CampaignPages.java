package lianqiao.campaign;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import lianqiao.listing.Listing;
import lianqiao.listing.Listings;
import lianqiao.matching.Matches;
import lianqiao.matching.Recomputation;
import lianqiao.matching.StoredMatch;
import lianqiao.party.Organisations;
import lianqiao.shared.NotFoundException;
import lianqiao.shared.Page;
import lianqiao.shared.PageRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** What people see of campaigns. */
@Component
class CampaignPages {
    private static final Duration LOOK_AGAIN = Duration.ofMillis(500);
    /** A page that is left open for longer asks anew. */
    private static final Duration LONGEST = Duration.ofMinutes(30);

    private final Campaigns campaigns;
    private final Runs runs;
    private final Matches matches;
    private final Listings listings;
    private final Organisations organisations;
    private final Recomputation recomputation;

    CampaignPages(
            Campaigns campaigns,
            Runs runs,
            Matches matches,
            Listings listings,
            Organisations organisations,
            Recomputation recomputation) {
        this.campaigns = campaigns;
        this.runs = runs;
        this.matches = matches;
        this.listings = listings;
        this.organisations = organisations;
        this.recomputation = recomputation;
    }

    Mono<Page<CampaignView>> list(@Nullable String clause, PageRequest page) {
        return campaigns.list(clause == null ? "" : clause, page).flatMap(found -> lastRuns(found.items())
                .flatMap(last -> Flux.fromIterable(found.items())
                        .concatMap(campaign -> view(campaign, last))
                        .collectList())
                .map(views -> new Page<>(found.total(), views)));
    }

    Mono<CampaignView> one(UUID id) {
        return campaigns.find(id).flatMap(campaign -> lastRuns(List.of(campaign))
                .flatMap(last -> view(campaign, last)));
    }

    Mono<RunView> run(UUID campaign, UUID run) {
        return runs.find(campaign, run).map(RunView::of);
    }

    /** Each change of a run until it is over. */
    Flux<RunView> progress(UUID campaign, UUID run) {
        return run(campaign, run)
                .repeatWhen(again -> again.delayElements(LOOK_AGAIN))
                .distinctUntilChanged()
                .takeUntil(RunView::isOver)
                .take(LONGEST);
    }

    /** The stored matches, best first, with both listings as they are now. */
    Mono<Page<StoredMatchView>> matches(UUID campaign, PageRequest page) {
        return matches.ofCampaign(campaign, page).flatMap(found -> Flux.fromIterable(found.items())
                .concatMap(this::withListings)
                .collectList()
                .map(views -> new Page<>(found.total(), views)));
    }

    Mono<RecomputedView> recomputed(UUID campaign, UUID match) {
        return matches.find(match)
                .filter(stored -> campaign.equals(stored.campaign()))
                .switchIfEmpty(Mono.error(() -> new NotFoundException("match", match)))
                .map(StoredMatch::match)
                .flatMap(stored -> recomputation.again(stored).map(again -> RecomputedView.of(stored, again)));
    }

    private Mono<StoredMatchView> withListings(StoredMatch stored) {
        return Mono.zip(
                        listings.find(stored.match().demand()),
                        listings.find(stored.match().supply()))
                .map(pair -> StoredMatchView.of(stored, shown(pair.getT1()), shown(pair.getT2())))
                .onErrorResume(NotFoundException.class, gone -> Mono.just(StoredMatchView.of(stored, null, null)));
    }

    /** What was withdrawn since is no longer shown, though the match stays. */
    private static @Nullable Listing shown(Listing listing) {
        return listing.open() ? listing.publicFace() : null;
    }

    private Mono<Map<UUID, Run>> lastRuns(List<Campaign> found) {
        return runs.lastOf(found.stream().map(Campaign::id).toList())
                .collect(Collectors.toMap(Run::campaign, Function.identity()));
    }

    private Mono<CampaignView> view(Campaign campaign, Map<UUID, Run> last) {
        return organisations
                .find(campaign.centre())
                .zipWith(matches.count(campaign.id()))
                .map(more -> CampaignView.of(campaign, more.getT1().name(), more.getT2(), last.get(campaign.id())));
    }
}
