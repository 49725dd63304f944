package lianqiao.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import lianqiao.access.Permission;
import lianqiao.eventlog.Decision;
import lianqiao.listing.ImportedListings;
import lianqiao.patent.MarkImports;
import lianqiao.patent.StockAppraising;
import lianqiao.patent.StockOutcome;
import lianqiao.shared.Actor;
import lianqiao.shared.Change;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** An assessor's marks for stock patents, by number (河东 measure 1); the assessor is whoever gives the file. */
@Component
class MarkImport implements UndoableImporting<StockAppraising.Row> {
    private final StockAppraising appraising;
    private final MarkImports imports;

    MarkImport(StockAppraising appraising, MarkImports imports) {
        this.appraising = appraising;
        this.imports = imports;
    }

    @Override
    public String kind() {
        return "stock-marks";
    }

    @Override
    public Permission permission() {
        return Permission.ASSESS_STOCK;
    }

    @Override
    public List<MarkColumn> fields() {
        return List.of(MarkColumn.values());
    }

    @Override
    public List<List<Field>> needed() {
        return List.of(
                List.of(MarkColumn.PATENT_NUMBER),
                List.of(MarkColumn.MATURITY),
                List.of(MarkColumn.FIT),
                List.of(MarkColumn.PROSPECT));
    }

    @Override
    public RowReader<StockAppraising.Row> reader(Header header) {
        return new MarkRowReader(header);
    }

    @Override
    public Mono<Decision<List<Kept>>> keep(Actor actor, List<StockAppraising.Row> items) {
        return appraising.bring(actor, items).map(done -> new Decision<>(kept(items, done.answer()), done.events()));
    }

    @Override
    public ImportedListings imports() {
        return imports;
    }

    /** What is reckoned of the marks, and is reckoned again without them. */
    @Override
    public Set<String> followedBy() {
        return Set.of("StockTierChanged");
    }

    private static List<Kept> kept(List<StockAppraising.Row> items, List<StockOutcome> outcomes) {
        var kept = new ArrayList<Kept>(items.size());
        for (int row = 0; row < items.size(); row++) {
            var outcome = outcomes.get(row);
            kept.add(
                    outcome.change() == Change.NONE
                            ? Kept.nowhere(
                                    Finding.of("", items.get(row).number().value(), RowCode.NUMBER_NOT_IN_LIBRARY))
                            : new Kept(outcome.stock(), outcome.change(), outcome.before()));
        }
        return kept;
    }
}
