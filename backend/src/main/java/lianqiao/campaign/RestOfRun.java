package lianqiao.campaign;

import java.util.List;
import java.util.function.BooleanSupplier;
import lianqiao.listing.Listing;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * The pages of a run from its cursor on. While one is stored the next are matched, so that neither engine waits for the other;
 * what was matched ahead is lost when the run stops, and is matched again.
 */
@Component
class RestOfRun {
    /** Pages that are matched at once or wait to be stored: what keeps the index busy, and bounds the memory. */
    private static final int AHEAD = 2;

    private final OpenNeeds needs;
    private final PageOfRun pages;

    RestOfRun(OpenNeeds needs, PageOfRun pages) {
        this.needs = needs;
        this.pages = pages;
    }

    private record Matched(OpenNeeds.Page page, int inScope, List<PageOfRun.Found> found) {}

    /** Each page when it is kept, in their order. */
    Flux<OpenNeeds.Page> of(Campaign campaign, Run run, BooleanSupplier goOn) {
        return needs.from(run.cursor())
                .takeWhile(page -> goOn.getAsBoolean())
                .flatMapSequential(page -> matched(campaign, page), AHEAD, 1)
                .concatMap(matched -> keep(campaign, run, matched), 0);
    }

    private Mono<Matched> matched(Campaign campaign, OpenNeeds.Page page) {
        List<Listing> inScope = page.needs().stream().filter(campaign::takes).toList();
        return pages.found(inScope).map(found -> new Matched(page, inScope.size(), found));
    }

    private Mono<OpenNeeds.Page> keep(Campaign campaign, Run run, Matched matched) {
        OpenNeeds.Page page = matched.page();
        return pages.keep(campaign, run.at(page.after()), matched.found(), page.last(), matched.inScope())
                .thenReturn(page);
    }
}
