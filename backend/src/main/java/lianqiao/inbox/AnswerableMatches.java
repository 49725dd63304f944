package lianqiao.inbox;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import lianqiao.deal.CampaignCentres;
import lianqiao.inbox.InboxItem.Pair;
import lianqiao.inbox.InboxItem.Scored;
import lianqiao.listing.Listing;
import lianqiao.listing.Listings;
import lianqiao.matching.Match;
import lianqiao.matching.Matches;
import lianqiao.matching.Matchmaking;
import lianqiao.matching.StoredMatch;
import lianqiao.shared.Actor;
import lianqiao.shared.ForbiddenException;
import lianqiao.shared.Ids;
import lianqiao.shared.NotFoundException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Makes sure that a pair which is answered stands in the inboxes of its sides, with the stored match that says what it is worth. */
@Component
class AnswerableMatches {
    private final Listings listings;
    private final Matches matches;
    private final Matchmaking matchmaking;
    private final InboxItems items;
    private final CampaignCentres centres;

    AnswerableMatches(
            Listings listings, Matches matches, Matchmaking matchmaking, InboxItems items, CampaignCentres centres) {
        this.listings = listings;
        this.matches = matches;
        this.matchmaking = matchmaking;
        this.items = items;
        this.centres = centres;
    }

    private record Both(Listing demand, Listing supply) {}

    /**
     * In the caller's transaction. Refused for who holds neither of the two, and for what was never a match.
     *
     * @return whether the asker wishes to stay unknown
     */
    Mono<Boolean> prepared(Actor actor, Pair pair, Answer answer, Instant now) {
        return Mono.zip(listings.find(pair.demand()), listings.find(pair.supply()), Both::new)
                .flatMap(both -> side(actor, both)
                        .flatMap(side -> arrived(both, pair, side, answer, now))
                        .thenReturn(both.demand.anonymous()));
    }

    private Mono<Void> arrived(Both both, Pair pair, AnswerSide side, Answer answer, Instant now) {
        return items.hold(pair)
                .filter(sides -> sides.stream().noneMatch(item -> item.side() == side))
                .flatMap(missing -> arrive(both, side, answer, now));
    }

    /** What is not open is known to its holder alone. */
    private static Mono<AnswerSide> side(Actor actor, Both both) {
        boolean demand = actor.actsFor(both.demand.holder());
        boolean supply = actor.actsFor(both.supply.holder());
        Listing other = demand ? both.supply : both.demand;
        if (!other.open()) {
            return Mono.error(new NotFoundException("listing", other.id()));
        }
        return demand || supply
                ? Mono.just(demand ? AnswerSide.DEMAND : AnswerSide.SUPPLY)
                : Mono.error(new ForbiddenException("NOT_A_PARTY"));
    }

    private Mono<Void> arrive(Both both, AnswerSide side, Answer answer, Instant now) {
        return matches.of(both.demand.id(), both.supply.id())
                .switchIfEmpty(Mono.defer(() -> store(both)))
                .flatMap(stored -> centre(stored, both)
                        .flatMap(centre -> items.add(sides(both, side, answer, stored, centre.orElse(null), now))));
    }

    private Mono<StoredMatch> store(Both both) {
        Match match = matchmaking.explain(both.demand, both.supply);
        if (match.score() <= 0) {
            return Mono.error(InboxRefusals.noMatch().asException());
        }
        return matches.insertAll(null, List.of(match))
                .flatMap(stored ->
                        stored.isEmpty() ? matches.of(match.demand(), match.supply()) : Mono.just(stored.getFirst()));
    }

    private Mono<Optional<UUID>> centre(StoredMatch stored, Both both) {
        return stored.campaign() == null
                ? Mono.just(Optional.empty())
                : centres.whoMatched(stored.campaign(), both.demand.id(), both.supply.id())
                        .map(Optional::of)
                        .defaultIfEmpty(Optional.empty());
    }

    private static List<InboxItem> sides(
            Both both, AnswerSide mine, Answer answer, StoredMatch stored, @Nullable UUID centre, Instant now) {
        List<InboxItem> sides = new ArrayList<>();
        for (AnswerSide side : AnswerSide.values()) {
            boolean demand = side == AnswerSide.DEMAND;
            UUID organisation = demand ? both.demand.holder() : both.supply.holder();
            if (organisation != null) {
                UUID other = demand ? both.supply.holder() : both.demand.holder();
                // only an interest asks the other side for an answer
                Instant waiting = side != mine && answer == Answer.INTERESTED ? now : null;
                sides.add(item(both, side, organisation, other, stored, centre, now, waiting));
            }
        }
        return sides;
    }

    private static InboxItem item(
            Both both,
            AnswerSide side,
            UUID organisation,
            @Nullable UUID other,
            StoredMatch stored,
            @Nullable UUID centre,
            Instant now,
            @Nullable Instant waiting) {
        Scored scored = new Scored(
                stored.id(),
                centre == null ? null : stored.campaign(),
                centre,
                stored.match().score(),
                stored.match().weights(),
                both.supply.nodes(),
                both.demand.region(),
                both.supply.region());
        boolean demonstration = both.demand.demonstration() || both.supply.demonstration();
        return new InboxItem(
                Ids.next(),
                new Pair(both.demand.id(), both.supply.id()),
                side,
                organisation,
                other,
                scored,
                now,
                waiting,
                null,
                null,
                false,
                null,
                null,
                demonstration);
    }
}
