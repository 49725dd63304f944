package lianqiao.kpi;

import io.swagger.v3.oas.annotations.Operation;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import lianqiao.access.Permission;
import lianqiao.access.Permit;
import lianqiao.shared.CsvLine;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** The closings of the ledger's months as open data: keep them, and nobody can write a closed month anew unnoticed. */
@RestController
@RequestMapping("/api/v1/open-data")
class ClosingController {
    /** What stands in it never changes; a new month may be some minutes late. */
    private static final CacheControl FOR_A_WHILE =
            CacheControl.maxAge(Duration.ofMinutes(10)).cachePublic();

    private static final List<String> COLUMNS =
            List.of("month", "first_seq", "last_seq", "entries", "last_hash", "closed_at", "prev_hash", "hash");

    private final Closings closings;

    ClosingController(Closings closings) {
        this.closings = closings;
    }

    /** @param text what is hashed: SHA-256 of it, as UTF-8, is {@code hash} */
    record ClosingView(
            String month,
            long firstSeq,
            long lastSeq,
            long entries,
            String lastHash,
            Instant closedAt,
            String prevHash,
            String hash,
            String text) {
        static ClosingView of(Closing closing) {
            return new ClosingView(
                    closing.month().toString(),
                    closing.firstSeq(),
                    closing.lastSeq(),
                    closing.entries(),
                    closing.lastHash(),
                    closing.closedAt(),
                    closing.prevHash(),
                    closing.hash(),
                    closing.text());
        }

        private List<String> cells() {
            return List.of(
                    month,
                    String.valueOf(firstSeq),
                    String.valueOf(lastSeq),
                    String.valueOf(entries),
                    lastHash,
                    closedAt.toString(),
                    prevHash,
                    hash);
        }
    }

    record LedgerClosings(List<ClosingView> items) {}

    @Operation(summary = "The closings of the ledger's months, the oldest first")
    @GetMapping("/ledger-closings.json")
    @Permit(Permission.READ_PUBLIC)
    Mono<ResponseEntity<LedgerClosings>> json() {
        return views().map(all -> ResponseEntity.ok().cacheControl(FOR_A_WHILE).body(new LedgerClosings(all)));
    }

    @Operation(summary = "The same for a spreadsheet")
    @GetMapping(path = "/ledger-closings.csv", produces = "text/csv;charset=UTF-8")
    @Permit(Permission.READ_PUBLIC)
    Mono<ResponseEntity<String>> csv() {
        return views().map(all -> ResponseEntity.ok().cacheControl(FOR_A_WHILE).body(table(all)));
    }

    private Mono<List<ClosingView>> views() {
        return closings.all().map(all -> all.stream().map(ClosingView::of).toList());
    }

    private static String table(List<ClosingView> all) {
        return CsvLine.table(Stream.concat(Stream.of(COLUMNS), all.stream().map(ClosingView::cells))
                .toList());
    }
}
