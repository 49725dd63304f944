package lianqiao.intake;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import lianqiao.access.Permission;
import lianqiao.eventlog.Decision;
import lianqiao.listing.ImportedListings;
import lianqiao.patent.LegalImports;
import lianqiao.patent.LegalReport;
import lianqiao.patent.LegalReports;
import lianqiao.shared.Actor;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Legal states as the register tells them. They can suspend anybody's licence, so only the operator brings them in. */
@Component
class LegalStateImport implements UndoableImporting<LegalReport> {
    private final LegalReports reports;
    private final LegalImports imports;
    private final Clock clock;

    LegalStateImport(LegalReports reports, LegalImports imports, Clock clock) {
        this.reports = reports;
        this.imports = imports;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return "legal-states";
    }

    @Override
    public Permission permission() {
        return Permission.OPERATE;
    }

    @Override
    public List<LegalColumn> fields() {
        return List.of(LegalColumn.values());
    }

    @Override
    public List<List<Field>> needed() {
        return List.of(List.of(LegalColumn.NUMBER), List.of(LegalColumn.AS_OF), List.of(LegalColumn.SOURCE));
    }

    @Override
    public RowReader<LegalReport> reader(Header header) {
        return new LegalRowReader(header, LocalDate.now(clock));
    }

    @Override
    public Mono<Decision<List<Kept>>> keep(Actor actor, List<LegalReport> items) {
        return reports.bring(items)
                .map(done ->
                        Kept.each(done, outcome -> new Kept(outcome.patent(), outcome.change(), outcome.before())));
    }

    @Override
    public ImportedListings imports() {
        return imports;
    }

    /** What the house itself makes of a new word, and again of its absence. */
    @Override
    public Set<String> followedBy() {
        return Set.of("LicenceSuspended", "LicenceRestored", "LicenceExpired", "LicenceDuplicateReturned");
    }

    /** A file may tell of a patent on several days. */
    @Override
    public boolean announcesEachRow() {
        return true;
    }
}
