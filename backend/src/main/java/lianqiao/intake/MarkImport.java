package lianqiao.intake;

import java.util.List;
import lianqiao.access.Permission;
import lianqiao.eventlog.Decision;
import lianqiao.patent.StockAppraising;
import lianqiao.shared.Actor;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** An assessor's marks for stock patents, by number (河东 measure 1); the assessor is whoever gives the file. */
@Component
class MarkImport implements Importing<StockAppraising.Row> {
    private final StockAppraising appraising;

    MarkImport(StockAppraising appraising) {
        this.appraising = appraising;
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
        return appraising
                .bring(actor, items)
                .map(done -> new Decision<>(
                        done.answer().stream()
                                .map(outcome -> new Kept(outcome.stock(), outcome.change()))
                                .toList(),
                        done.events()));
    }
}
