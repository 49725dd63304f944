package lianqiao.intake;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import lianqiao.access.Permission;
import lianqiao.eventlog.Decision;
import lianqiao.licence.ExternalLicence;
import lianqiao.licence.LicenceImports;
import lianqiao.licence.Licensing;
import lianqiao.listing.ImportedListings;
import lianqiao.shared.Actor;
import lianqiao.shared.Regions;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Licences that other platforms published; they become licences of basis EXTERNAL. */
@Component
class LicenceImport implements UndoableImporting<ReadLicence> {
    private final Licensing licensing;
    private final LicenceImports imports;
    private final Clock clock;

    LicenceImport(Licensing licensing, LicenceImports imports, Clock clock) {
        this.licensing = licensing;
        this.imports = imports;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return "licences";
    }

    @Override
    public Permission permission() {
        return Permission.IMPORT_LISTINGS;
    }

    @Override
    public List<Column> fields() {
        return Stream.of(Column.values())
                .filter(column -> column != Column.BASIS)
                .toList();
    }

    @Override
    public List<List<Field>> needed() {
        return List.of(List.of(Column.PATENT_NUMBER, Column.APPLICATION_NUMBER));
    }

    @Override
    public RowReader<ReadLicence> reader(Header header) {
        return new LicenceRowReader(header, LocalDate.now(clock));
    }

    @Override
    public Mono<Decision<List<Kept>>> keep(Actor actor, List<ReadLicence> items) {
        return licensing
                .bringExternal(items.stream().map(LicenceImport::external).toList())
                .map(done ->
                        Kept.each(done, outcome -> new Kept(outcome.licence(), outcome.change(), outcome.before())));
    }

    @Override
    public ImportedListings imports() {
        return imports;
    }

    private static ExternalLicence external(ReadLicence read) {
        return new ExternalLicence(
                source(read),
                read.number().value(),
                read.asOf(),
                read.number(),
                read.title(),
                read.summary(),
                read.ipc(),
                read.owners().names(),
                read.ownerKind(),
                read.region(),
                read.fee(),
                null,
                read.until(),
                read.territory());
    }

    /** The platforms are the provinces'; a row without one is known by its patent alone. */
    private static String source(ReadLicence read) {
        String region = read.region();
        return region == null ? "外部平台" : Regions.name(region).orElse(region) + "外部平台";
    }
}
