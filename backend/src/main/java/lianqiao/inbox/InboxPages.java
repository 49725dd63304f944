package lianqiao.inbox;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import lianqiao.inbox.InboxItemView.InboxListing;
import lianqiao.inbox.InboxItemView.Said;
import lianqiao.listing.Listing;
import lianqiao.listing.Listings;
import lianqiao.matching.Matches;
import lianqiao.matching.Reason;
import lianqiao.shared.NotFoundException;
import lianqiao.shared.Page;
import lianqiao.shared.PageRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** What an organisation sees of its inbox. */
@Component
class InboxPages {
    /** How many lines of a file are read at once, and how many of them are put together at the same time. */
    private static final int EXPORT_PAGE = 100;

    private static final int EXPORT_AT_ONCE = 4;

    private final InboxList list;
    private final Listings listings;
    private final Matches matches;
    private final InboxSettings settings;

    InboxPages(InboxList list, Listings listings, Matches matches, InboxSettings settings) {
        this.list = list;
        this.listings = listings;
        this.matches = matches;
        this.settings = settings;
    }

    Mono<Page<InboxItemView>> page(InboxFilter filter, PageRequest page) {
        return list.page(filter, page).flatMap(found -> Flux.fromIterable(found.items())
                .concatMap(this::view)
                .collectList()
                .map(views -> new Page<>(found.total(), views)));
    }

    Flux<InboxItemView> all(InboxFilter filter) {
        return list.ids(filter)
                .collectList()
                .flatMapMany(Flux::fromIterable)
                .buffer(EXPORT_PAGE)
                .concatMap(ids -> list.lines(filter.organisation(), ids), 0)
                .flatMapSequential(this::view, EXPORT_AT_ONCE, EXPORT_AT_ONCE);
    }

    Mono<InboxItemView> one(UUID organisation, UUID id) {
        return list.find(organisation, id)
                .switchIfEmpty(Mono.error(() -> new NotFoundException("match", id)))
                .flatMap(this::view);
    }

    private Mono<InboxItemView> view(InboxList.Line line) {
        return Mono.zip(
                        open(line.item().listing()),
                        open(line.item().otherListing()),
                        reasons(line.item().scored().match()))
                .map(parts -> view(
                        line,
                        parts.getT1().orElse(null),
                        parts.getT2().map(Listing::publicFace).orElse(null),
                        parts.getT3()));
    }

    private Mono<Optional<Listing>> open(UUID id) {
        return listings.find(id)
                .filter(Listing::open)
                .map(Optional::of)
                .onErrorResume(NotFoundException.class, gone -> Mono.empty())
                .defaultIfEmpty(Optional.empty());
    }

    private Mono<List<Reason>> reasons(UUID match) {
        return matches.find(match).map(stored -> stored.match().reasons()).defaultIfEmpty(List.of());
    }

    private InboxItemView view(
            InboxList.Line line, @Nullable Listing own, @Nullable Listing other, List<Reason> reasons) {
        InboxItem item = line.item();
        boolean agreed = line.theirs() != null && line.theirs().answer() == Answer.INTERESTED;
        return new InboxItemView(
                item.id(),
                item.pair().demand(),
                item.pair().supply(),
                item.side(),
                line.state(),
                item.scored().score(),
                reasons,
                item.scored().weights(),
                item.scored().campaign(),
                item.arrivedAt(),
                item.remindedAt(),
                line.state() == InboxState.WAITING ? closesAt(item) : null,
                item.closed(),
                own == null ? null : InboxListing.of(own, true),
                other == null ? null : InboxListing.of(other, agreed),
                Said.of(item.given()),
                Said.of(line.theirs()),
                item.deal(),
                item.demonstration());
    }

    /** A reminder that is late moves the end with it: nobody is closed out unreminded. */
    private @Nullable Instant closesAt(InboxItem item) {
        if (item.remindedAt() != null) {
            return item.remindedAt().plus(settings.closeAfter());
        }
        return item.waitingSince() == null
                ? null
                : item.waitingSince().plus(settings.remindAfter()).plus(settings.closeAfter());
    }
}
