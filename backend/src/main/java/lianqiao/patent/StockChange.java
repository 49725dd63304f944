package lianqiao.patent;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import lianqiao.chain.NodeWeight;
import lianqiao.eventlog.NewEvent;
import lianqiao.listing.Listing;
import org.jspecify.annotations.Nullable;

/**
 * Body of StockPatentSurveyed and StockPatentRevised: facts and ids; no inventor, no mark.
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
        var body = new StockChange(
                StockListing.of(stock, legalState, today),
                stock.id(),
                stock.patent(),
                stock.holder(),
                stock.region(),
                stock.nodes(),
                stock.demonstration());
        return new NewEvent(stock.version() == 1 ? "StockPatentSurveyed" : "StockPatentRevised", stock.id(), body);
    }
}
