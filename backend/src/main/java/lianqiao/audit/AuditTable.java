package lianqiao.audit;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lianqiao.shared.CsvLine;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The trail as a table for spreadsheets, page by page as the reader takes it, the latest 50,000 lines at most. */
@Component
class AuditTable {
    static final int MOST = 50_000;
    private static final int PAGE = 500;
    private static final List<String> COLUMNS = List.of(
            "seq",
            "at",
            "type",
            "subject",
            "account",
            "name",
            "organisation",
            "organisationName",
            "region",
            "part",
            "changes");

    private final AuditTrail trail;

    AuditTable(AuditTrail trail) {
        this.trail = trail;
    }

    Flux<byte[]> rows(AuditFilter filter) {
        Flux<List<String>> rows = page(filter)
                .expand(lines -> lines.size() < PAGE
                        ? Mono.empty()
                        : page(filter.after(lines.getLast().seq())))
                .concatMapIterable(lines -> lines, 1)
                .take(MOST)
                .map(AuditTable::cells);
        return CsvLine.lines(COLUMNS, rows);
    }

    private Mono<List<AuditLine>> page(AuditFilter filter) {
        return trail.page(filter, PAGE).collectList();
    }

    private static List<String> cells(AuditLine line) {
        AuditLine.Who who = line.who();
        return Stream.of(
                        line.seq(),
                        line.at(),
                        line.type(),
                        line.subject(),
                        who.account(),
                        who.name(),
                        who.organisation(),
                        who.organisationName(),
                        who.region(),
                        who.part(),
                        line.changes().stream().map(AuditTable::told).collect(Collectors.joining("; ")))
                .map(cell -> Objects.toString(cell, ""))
                .toList();
    }

    private static String told(FieldChange change) {
        return change.field() + ": " + change.before() + " → " + change.after();
    }
}
