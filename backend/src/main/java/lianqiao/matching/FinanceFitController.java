package lianqiao.matching;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import lianqiao.access.Permission;
import lianqiao.access.Permit;
import lianqiao.finance.FinancingForm;
import lianqiao.finance.FinancingPreview;
import lianqiao.finance.Paper;
import lianqiao.finance.PaperList;
import lianqiao.finance.ProductShelf;
import lianqiao.listing.Listing;
import lianqiao.shared.Actor;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** Finance from both sides: products for a need that is being written, and needs for an institution's products. */
@RestController
@RequestMapping("/api/v1")
class FinanceFitController {
    private static final int PROPOSALS = 100;
    private static final int EACH = 20;

    private final Candidates candidates;
    private final Matchmaking matchmaking;
    private final FinancingPreview preview;
    private final ProductShelf shelf;

    FinanceFitController(Candidates candidates, Matchmaking matchmaking, FinancingPreview preview, ProductShelf shelf) {
        this.candidates = candidates;
        this.matchmaking = matchmaking;
        this.preview = preview;
        this.shelf = shelf;
    }

    /** Nothing is stored. Products of the same form of financing that don't fit are told too, with every rule that fails. */
    @Permit(Permission.READ_PUBLIC)
    @PostMapping("/matching/finance-preview")
    Mono<Preview> preview(@RequestBody FinancingForm form, Actor actor) {
        return Mono.fromSupplier(() -> preview.of(form, actor.organisation(), actor.region()))
                .flatMap(
                        need -> candidates.of(need, Scope.everywhere(PROPOSALS)).map(products -> products.stream()
                                .map(product -> Fit.of(matchmaking.explain(need, product), product, null))
                                .sorted(Comparator.comparingDouble(Fit::score)
                                        .reversed()
                                        .thenComparing(fit -> fit.reasons().size())
                                        .thenComparing(fit -> fit.listing().id()))
                                .toList()))
                .map(fits -> new Preview(
                        fits.stream().filter(Fit::fits).limit(EACH).toList(),
                        fits.stream().filter(fit -> !fit.fits()).limit(EACH).toList()));
    }

    /** Open financing needs that fit the institution's open products, best first, with the documents that each lacks. */
    @Permit(Permission.OFFER_FINANCE)
    @GetMapping("/finance-fits")
    Mono<Fits> fits(@RequestParam @Nullable UUID product, Actor actor) {
        return shelf.open(actor.requiredOrganisation())
                .map(mine -> mine.stream()
                        .filter(one -> product == null || product.equals(one.id()))
                        .toList())
                .flatMap(mine -> matchmaking
                        .bestOfEach(mine, Scope.everywhere(PROPOSALS), EACH)
                        .flatMap(found -> papers(mine, found)
                                .map(papers -> new Fits(IntStream.range(0, mine.size())
                                        .mapToObj(at -> OfProduct.of(mine.get(at), found.get(at), papers))
                                        .toList()))));
    }

    private Mono<Map<String, PaperList>> papers(List<Listing> products, List<List<Matcher.Scored>> found) {
        var needs = found.stream()
                .flatMap(List::stream)
                .map(scored -> scored.other().id())
                .distinct()
                .toList();
        return shelf.papers(needs, products.stream().map(Listing::id).toList()).map(lists -> lists.stream()
                .collect(Collectors.toMap(list -> pair(list.need(), list.product()), Function.identity())));
    }

    private static String pair(UUID need, UUID product) {
        return need + " " + product;
    }

    /** @param unfit those that some rule excludes, with the reasons why */
    record Preview(List<Fit> items, List<Fit> unfit) {}

    record Fits(List<OfProduct> items) {}

    record OfProduct(Listing product, List<Fit> needs) {
        static OfProduct of(Listing product, List<Matcher.Scored> found, Map<String, PaperList> papers) {
            return new OfProduct(
                    product,
                    found.stream()
                            .map(scored -> Fit.of(
                                    scored.match(),
                                    scored.other(),
                                    papers.get(pair(scored.other().id(), product.id()))))
                            .toList());
        }
    }

    /**
     * @param listing the other side
     * @param missing documents that the need lacks for the product; absent where nobody may tell
     * @param needed how many the product needs
     */
    record Fit(
            Listing listing,
            double score,
            List<Reason> reasons,
            String weights,
            @Nullable List<Paper> missing,
            @Nullable Integer needed) {

        static Fit of(Match match, Listing other, @Nullable PaperList papers) {
            return new Fit(
                    other,
                    match.score(),
                    match.reasons(),
                    match.weights(),
                    papers == null ? null : papers.missing(),
                    papers == null ? null : papers.needed().size());
        }

        boolean fits() {
            return score > 0;
        }
    }
}
