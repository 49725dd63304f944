package lianqiao.matching;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import lianqiao.access.Permission;
import lianqiao.access.Permit;
import lianqiao.chain.Classifier;
import lianqiao.chain.NodeWeight;
import lianqiao.listing.Listing;
import lianqiao.listing.ListingKind;
import lianqiao.listing.Listings;
import lianqiao.listing.Particulars;
import lianqiao.shared.Actor;
import lianqiao.shared.NotFoundException;
import lianqiao.shared.PageRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** Matches of a listing, of two given ones ("why not?"), and of a need that is still being written. */
@RestController
@RequestMapping("/api/v1")
class MatchController {
    private static final int PROPOSALS = 100;

    private final Listings listings;
    private final Matchmaking matchmaking;
    private final Classifier classifier;
    private final Clock clock;

    MatchController(Listings listings, Matchmaking matchmaking, Classifier classifier, Clock clock) {
        this.listings = listings;
        this.matchmaking = matchmaking;
        this.classifier = classifier;
        this.clock = clock;
    }

    /** The best, or the one with {@code against} whatever it is worth, hard limits told first. */
    @Permit(Permission.READ_PUBLIC)
    @GetMapping("/listings/{id}/matches")
    Mono<Found> matches(
            @PathVariable UUID id,
            @RequestParam @Nullable Integer size,
            @RequestParam @Nullable UUID against,
            Actor actor) {
        int most = PageRequest.of(1, size).size();
        Mono<Listing> listing = open(id, actor);
        return against == null
                ? listing.flatMap(asked -> best(asked, most))
                : Mono.zip(listing, open(against, actor), this::explain);
    }

    /** Nothing is stored. */
    @Permit(Permission.READ_PUBLIC)
    @PostMapping("/matching/preview")
    Mono<Found> preview(@Valid @RequestBody MatchDraft draft, @RequestParam @Nullable Integer size, Actor actor) {
        int most = PageRequest.of(1, size).size();
        return Mono.fromSupplier(() -> draft.asListing(classifier, actor.organisation(), clock.instant()))
                .flatMap(listing -> best(listing, most));
    }

    /**
     * What isn't open isn't shown, by this door either. Whose an anonymous one is, is nobody's business but theirs: told that both
     * have the same holder, anybody could try it out.
     */
    private Mono<Listing> open(UUID id, Actor actor) {
        return listings.find(id)
                .filter(Listing::open)
                .map(listing -> actor.actsFor(listing.holder()) ? listing : listing.publicFace())
                .switchIfEmpty(Mono.error(() -> new NotFoundException("listing", id)));
    }

    private Mono<Found> best(Listing listing, int most) {
        return matchmaking
                .best(listing, Scope.everywhere(Math.max(PROPOSALS, most)), most)
                .map(found -> new Found(found.stream()
                        .map(scored -> Item.of(scored.match(), scored.other()))
                        .toList()));
    }

    private Found explain(Listing asked, Listing other) {
        return new Found(List.of(Item.of(matchmaking.explain(asked, other), other)));
    }

    record Found(List<Item> items) {}

    /** @param weights version of the weights that it was scored with */
    record Item(Listing listing, double score, List<Reason> reasons, String weights) {
        static Item of(Match match, Listing other) {
            return new Item(other.publicFace(), match.score(), match.reasons(), match.weights());
        }
    }

    /**
     * What somebody is writing, as far as it is written.
     *
     * @param kind TECH_NEED where left out
     * @param nodes a person's choice; the classifier's where left out
     * @param particulars conditions asked or offered, of the kinds that have them
     */
    record MatchDraft(
            @Nullable ListingKind kind,
            @NotBlank @Size(max = 300) String title,
            @Nullable @Size(max = 40_000) String text,
            @Nullable List<String> ipc,
            @Nullable String region,
            @Nullable @Size(max = 3) List<NodeWeight> nodes,
            @Nullable Particulars particulars) {

        /** @param writer whose own listings are no matches */
        Listing asListing(Classifier classifier, @Nullable UUID writer, Instant now) {
            String body = text == null ? "" : text;
            List<String> symbols = ipc == null ? List.of() : ipc;
            return Listing.written(
                    kind == null ? ListingKind.TECH_NEED : kind,
                    title,
                    body,
                    symbols,
                    nodes == null ? classifier.classify(title, body, symbols) : nodes,
                    region,
                    writer,
                    particulars,
                    now);
        }
    }
}
