package lianqiao.campaign;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import lianqiao.eventlog.EventLog;
import lianqiao.eventlog.NewEvent;
import lianqiao.listing.Listing;
import lianqiao.listing.ListingKind;
import lianqiao.matching.Match;
import lianqiao.matching.Matcher;
import lianqiao.matching.Matches;
import lianqiao.matching.Matchmaking;
import lianqiao.matching.Scope;
import lianqiao.matching.StoredMatch;
import lianqiao.shared.Actor;
import lianqiao.shared.OrganisationKind;
import org.springframework.stereotype.Component;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Mono;

/** One page of a run: its needs are matched outside any transaction, and kept in one. */
@Component
class PageOfRun {
    /** Somebody else moved the run's cursor: this page is theirs, and nothing of it is kept here. */
    static final class Overtaken extends RuntimeException {}

    private record Pair(UUID demand, UUID supply) {
        static Pair of(Match match) {
            return new Pair(match.demand(), match.supply());
        }
    }

    record Found(Listing need, Matcher.Scored scored) {}

    private final Matchmaking matchmaking;
    private final Matches matches;
    private final Runs runs;
    private final EventLog log;
    final TransactionalOperator transaction;
    private final CampaignSettings settings;

    PageOfRun(
            Matchmaking matchmaking,
            Matches matches,
            Runs runs,
            EventLog log,
            TransactionalOperator transaction,
            CampaignSettings settings) {
        this.matchmaking = matchmaking;
        this.matches = matches;
        this.runs = runs;
        this.log = log;
        this.transaction = transaction;
        this.settings = settings;
    }

    /** What the index and the score make of these needs. Nothing is kept yet. */
    Mono<List<Found>> found(List<Listing> needs) {
        return matchmaking
                .bestOfEach(needs, Scope.everywhere(settings.proposals()), settings.proposals())
                .map(ranked -> {
                    List<Found> found = new ArrayList<>();
                    for (int at = 0; at < needs.size(); at++) {
                        Listing need = needs.get(at);
                        ranked.get(at).stream()
                                .filter(scored -> scored.other().kind() == ListingKind.LICENCE)
                                .filter(scored -> scored.match().score() >= settings.leastScore())
                                .limit(settings.matches())
                                .forEach(scored -> found.add(new Found(need, scored)));
                    }
                    return found;
                });
    }

    /**
     * Matches, cursor and events belong together: whoever dies in between leaves none of the three.
     *
     * @param run with its cursor where the page begins
     * @param cursor id of the page's last need, in scope or not
     * @param done how many of them were in scope
     */
    Mono<Void> keep(Campaign campaign, Run run, List<Found> found, UUID cursor, int done) {
        return store(campaign, found)
                .flatMap(fresh -> move(run, cursor, done, fresh.size()).then(tell(campaign, run, found, fresh)))
                .as(transaction::transactional);
    }

    Mono<List<StoredMatch>> store(Campaign campaign, List<Found> found) {
        return matches.insertAll(
                campaign.id(), found.stream().map(one -> one.scored().match()).toList());
    }

    Mono<Void> move(Run run, UUID cursor, int done, int stored) {
        return runs.advance(run, cursor, done, stored)
                .filter(moved -> moved)
                .switchIfEmpty(Mono.error(Overtaken::new))
                .then();
    }

    /** Last of the transaction: from here on nobody else can append. */
    Mono<Void> tell(Campaign campaign, Run run, List<Found> found, List<StoredMatch> fresh) {
        return log.append(actor(campaign), events(campaign, run, found, fresh)).then();
    }

    private static List<NewEvent> events(Campaign campaign, Run run, List<Found> found, List<StoredMatch> fresh) {
        Map<Pair, Found> byPair = new HashMap<>();
        found.forEach(one -> byPair.put(Pair.of(one.scored().match()), one));
        return fresh.stream()
                .map(stored -> event(campaign, run, stored, byPair))
                .toList();
    }

    private static NewEvent event(Campaign campaign, Run run, StoredMatch stored, Map<Pair, Found> byPair) {
        Found found = byPair.get(Pair.of(stored.match()));
        if (found == null) {
            throw new IllegalStateException("stored a match that was not asked for: " + stored.id());
        }
        return MatchStored.event(
                campaign,
                run.id(),
                stored.id(),
                stored.match().score(),
                found.need(),
                found.scored().other());
    }

    private static Actor actor(Campaign campaign) {
        return Actor.onBehalf("campaign", campaign.centre(), OrganisationKind.OPERATION_CENTRE, null);
    }
}
