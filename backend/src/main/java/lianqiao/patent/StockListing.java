package lianqiao.patent;

import java.time.LocalDate;
import lianqiao.listing.Listing;
import lianqiao.listing.ListingKind;
import org.jspecify.annotations.Nullable;

/** A stock patent as the public sees it, if its holder shows it: neither marks nor tier, nor what it says of industrialisation. */
final class StockListing {
    private StockListing() {}

    /**
     * Absent for what was never shown: the index must not know of it. What was shown once and is no longer is closed, and keeps
     * no more than the title that everybody has seen.
     */
    static @Nullable Listing of(StockPatent stock, LegalState legalState, LocalDate today) {
        var shownAt = stock.shownAt();
        if (shownAt == null) {
            return null;
        }
        return new Listing(
                stock.id(),
                ListingKind.STOCK_PATENT,
                stock.version(),
                stock.shown() && !stock.endsAtLatest().isBefore(today),
                stock.title(),
                stock.shown() ? stock.summary() : "",
                stock.ipc(),
                stock.nodes(),
                stock.region(),
                stock.holder(),
                stock.holderName(),
                stock.holderKind(),
                null,
                null,
                null,
                "",
                stock.endsOn(),
                legalState.outcome(today).name(),
                null,
                shownAt,
                stock.changedAt(),
                stock.demonstration(),
                null);
    }
}
