package lianqiao.intake;

import java.time.LocalDate;
import java.util.List;
import lianqiao.access.Permission;
import lianqiao.eventlog.Decision;
import lianqiao.shared.Actor;
import reactor.core.publisher.Mono;

/** The kind of licences as far as files are read: for tests that store nothing. */
final class LicenceKind implements Importing<ReadLicence> {
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
        return List.of(Column.values());
    }

    @Override
    public List<List<Field>> needed() {
        return List.of(List.of(Column.PATENT_NUMBER, Column.APPLICATION_NUMBER));
    }

    @Override
    public RowReader<ReadLicence> reader(Header header) {
        return new LicenceRowReader(header, LocalDate.of(2026, 11, 1));
    }

    @Override
    public Mono<Decision<List<Kept>>> keep(Actor actor, List<ReadLicence> items) {
        return Mono.error(new UnsupportedOperationException("stores nothing"));
    }
}
