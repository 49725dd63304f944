package lianqiao.search;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lianqiao.chain.NodeWeight;
import lianqiao.listing.Listing;
import lianqiao.shared.CsvLine;
import lianqiao.shared.HouseClock;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** What a search finds as a table for spreadsheets, page by page as the reader takes it, 10,000 rows at most. */
@Component
class Export {
    static final int MOST = 10_000;
    private static final int PAGE = 500;
    private static final List<String> COLUMNS = List.of(
            "id",
            "kind",
            "title",
            "holder",
            "region",
            "nodes",
            "ipc",
            "fee",
            "basis",
            "legalState",
            "source",
            "published");

    private final SearchIndex index;

    Export(SearchIndex index) {
        this.index = index;
    }

    /** The first page is there before anything is answered: an outage, or a missing index, is a problem and no broken-off file. */
    Mono<Flux<byte[]>> rows(SearchQuery query) {
        return index.hits(query.page(PAGE, List.of())).map(first -> rows(query, first));
    }

    private Flux<byte[]> rows(SearchQuery query, List<SearchIndex.Hit> first) {
        Flux<List<String>> rows = Mono.just(first)
                .expand(found -> found.size() < PAGE
                        ? Mono.empty()
                        : index.hits(query.page(
                                PAGE, Objects.requireNonNull(found.getLast().sort()))))
                .concatMapIterable(found -> found, 1)
                .take(MOST)
                .map(hit -> cells(hit.source()));
        return CsvLine.lines(COLUMNS, rows);
    }

    private static List<String> cells(Listing listing) {
        return Stream.of(
                        listing.id(),
                        listing.kind(),
                        listing.title(),
                        listing.holderName(),
                        listing.region(),
                        listing.nodes().stream().map(NodeWeight::node).collect(Collectors.joining(" ")),
                        String.join(" ", listing.ipc()),
                        listing.feeText(),
                        listing.basis(),
                        listing.legalState(),
                        listing.source(),
                        LocalDate.ofInstant(listing.publishedAt(), HouseClock.ZONE))
                .map(cell -> Objects.toString(cell, ""))
                .toList();
    }
}
