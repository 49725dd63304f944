package lianqiao.intake;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import lianqiao.access.Permission;
import lianqiao.eventlog.Decision;
import lianqiao.patent.LegalReport;
import lianqiao.patent.LegalReports;
import lianqiao.shared.Actor;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Legal states as the register tells them. They can suspend anybody's licence, so only the operator brings them in. */
@Component
class LegalStateImport implements Importing<LegalReport> {
    private final LegalReports reports;
    private final Clock clock;

    LegalStateImport(LegalReports reports, Clock clock) {
        this.reports = reports;
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
                .map(done -> Kept.each(done, outcome -> new Kept(outcome.patent(), outcome.change())));
    }
}
