package lianqiao.patent;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import lianqiao.chain.NodeWeight;
import lianqiao.eventlog.NewEvent;
import lianqiao.listing.Listing;
import org.jspecify.annotations.Nullable;

/**
 * Body of StockPatentSurveyed, StockPatentRevised and StockImportUndone: facts and ids; no inventor, no mark.
 *
 * @param listing absent for what the public never saw
 */
record StockChange(
        @Nullable Listing listing,
        UUID stock,
        UUID patent,
        UUID holder,
        String supplyRegion,
        List<NodeWeight> nodes,
        boolean demonstration) {

    static NewEvent event(StockPatent stock, LegalState legalState, LocalDate today) {
        return new NewEvent(
                stock.version() == 1 ? "StockPatentSurveyed" : "StockPatentRevised",
                stock.id(),
                of(stock, legalState, today));
    }

    /** The import that brought or changed it was taken back. */
    static NewEvent undone(StockPatent stock, LegalState legalState, LocalDate today) {
        return new NewEvent("StockImportUndone", stock.id(), of(stock, legalState, today));
    }

    /** The taxonomy was edited, and the classifier places it elsewhere. */
    static NewEvent reclassified(StockPatent stock, LegalState legalState, LocalDate today) {
        return new NewEvent("StockPatentReclassified", stock.id(), of(stock, legalState, today));
    }

    private static StockChange of(StockPatent stock, LegalState legalState, LocalDate today) {
        return new StockChange(
                StockListing.of(stock, legalState, today),
                stock.id(),
                stock.patent(),
                stock.holder(),
                stock.region(),
                stock.nodes(),
                stock.demonstration());
    }
}
