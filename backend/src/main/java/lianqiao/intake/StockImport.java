package lianqiao.intake;

import java.util.List;
import lianqiao.access.Permission;
import lianqiao.eventlog.Decision;
import lianqiao.listing.ImportedListings;
import lianqiao.patent.StockDesk;
import lianqiao.patent.StockImports;
import lianqiao.patent.StockSurvey;
import lianqiao.shared.Actor;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** A holder's survey of its stock patents (存量专利摸排, 河东 measure 1). The patents are those of whoever gives the file. */
@Component
class StockImport implements UndoableImporting<StockSurvey> {
    private final StockDesk desk;
    private final StockImports imports;

    StockImport(StockDesk desk, StockImports imports) {
        this.desk = desk;
        this.imports = imports;
    }

    @Override
    public String kind() {
        return "stock";
    }

    @Override
    public Permission permission() {
        return Permission.KEEP_STOCK;
    }

    @Override
    public List<StockColumn> fields() {
        return List.of(StockColumn.values());
    }

    @Override
    public List<List<Field>> needed() {
        return List.of(List.of(StockColumn.PATENT_NUMBER), List.of(StockColumn.TITLE));
    }

    @Override
    public RowReader<StockSurvey> reader(Header header) {
        return new StockRowReader(header);
    }

    @Override
    public Mono<Decision<List<Kept>>> keep(Actor actor, List<StockSurvey> items) {
        return Mono.fromSupplier(actor::requiredOrganisation)
                .flatMap(holder -> desk.bring(holder, items))
                .map(done -> Kept.each(done, outcome -> new Kept(outcome.stock(), outcome.change(), outcome.before())));
    }

    @Override
    public ImportedListings imports() {
        return imports;
    }
}
