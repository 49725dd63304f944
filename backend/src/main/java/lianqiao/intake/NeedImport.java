package lianqiao.intake;

import java.util.List;
import lianqiao.access.Permission;
import lianqiao.eventlog.Decision;
import lianqiao.listing.ImportedListings;
import lianqiao.need.ExternalNeed;
import lianqiao.need.NeedDesk;
import lianqiao.need.NeedImports;
import lianqiao.shared.Actor;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Technology needs that were published elsewhere. */
@Component
class NeedImport implements UndoableImporting<ReadNeed> {
    /** The lines name no platform; their ids name them. */
    private static final String SOURCE = "外部平台";

    private final NeedDesk desk;
    private final NeedImports imports;

    NeedImport(NeedDesk desk, NeedImports imports) {
        this.desk = desk;
        this.imports = imports;
    }

    @Override
    public String kind() {
        return "needs";
    }

    @Override
    public Permission permission() {
        return Permission.IMPORT_LISTINGS;
    }

    @Override
    public List<NeedColumn> fields() {
        return List.of(NeedColumn.values());
    }

    @Override
    public List<List<Field>> needed() {
        return List.of(List.of(NeedColumn.ID), List.of(NeedColumn.TITLE, NeedColumn.TEXT));
    }

    @Override
    public RowReader<ReadNeed> reader(Header header) {
        return new NeedRowReader(header);
    }

    @Override
    public Mono<Decision<List<Kept>>> keep(Actor actor, List<ReadNeed> items) {
        return desk.bringExternal(items.stream().map(NeedImport::external).toList())
                .map(done -> Kept.each(done, outcome -> new Kept(outcome.need(), outcome.change(), outcome.before())));
    }

    @Override
    public ImportedListings imports() {
        return imports;
    }

    private static ExternalNeed external(ReadNeed read) {
        return new ExternalNeed(SOURCE, read.id(), read.title(), read.text(), null);
    }
}
