package lianqiao.search;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lianqiao.chain.NodeWeight;
import lianqiao.listing.Listing;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** What a search finds as a table for spreadsheets, page by page as the reader takes it, 10,000 rows at most. */
@Component
class Export {
    static final int MOST = 10_000;
    private static final int PAGE = 500;
    /** Tells a spreadsheet that the bytes are UTF-8. */
    private static final String MARK = "\ufeff";

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

    Flux<byte[]> rows(SearchQuery query) {
        Flux<String> rows = index.hits(query.page(PAGE, List.of()))
                .expand(found -> found.size() < PAGE
                        ? Mono.empty()
                        : index.hits(query.page(
                                PAGE, Objects.requireNonNull(found.getLast().sort()))))
                .concatMapIterable(found -> found, 1)
                .take(MOST)
                .map(hit -> row(cells(hit.source())));
        return Flux.concat(Mono.just(MARK + row(COLUMNS)), rows).map(row -> row.getBytes(StandardCharsets.UTF_8));
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
                        LocalDate.ofInstant(listing.publishedAt(), java.time.ZoneId.of("Asia/Shanghai")))
                .map(cell -> Objects.toString(cell, ""))
                .toList();
    }

    static String row(List<String> cells) {
        return cells.stream().map(Export::cell).collect(Collectors.joining(",")) + "\r\n";
    }

    /** A cell that a spreadsheet would take for a formula gets an apostrophe (OWASP, CSV injection). */
    private static String cell(String text) {
        boolean formula = !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0;
        return '"' + (formula ? "'" : "") + text.replace("\"", "\"\"") + '"';
    }
}
