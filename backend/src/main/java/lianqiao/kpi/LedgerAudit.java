package lianqiao.kpi;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import lianqiao.shared.Row;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Recomputes the hash chain of the whole ledger in bounded pages, and compares its sums with the running totals. */
@Component
class LedgerAudit {
    private static final int PAGE = 1_000;

    /**
     * What an audit says.
     *
     * @param entries how many rows it walked, {@code upTo} being the last one's number
     * @param findings at most 100, in the ledger's order
     */
    record Report(boolean sound, long entries, long upTo, String lastHash, List<Finding> findings) {}

    private record Start(Ledger.Tail tail, Map<String, Long> totals) {}

    private record Sum(String what, String text, long number) {}

    private final Ledger ledger;
    private final DatabaseClient database;
    /** Several who ask at once share one walk. */
    private final Flux<Report> walk = Flux.defer(this::audit).share();

    LedgerAudit(Ledger ledger, DatabaseClient database) {
        this.ledger = ledger;
        this.database = database;
    }

    Mono<Report> report() {
        return walk.next();
    }

    private Mono<Report> audit() {
        return start().flatMap(this::walkFrom);
    }

    private Mono<Report> walkFrom(Start start) {
        ChainCheck check = new ChainCheck();
        return page(0, start)
                .expand(page ->
                        page.size() < PAGE ? Mono.empty() : page(page.getLast().seq(), start))
                .doOnNext(check::walk)
                .then(Mono.fromSupplier(() -> reportOf(check, start)));
    }

    private Mono<List<Entry>> page(long after, Start start) {
        return ledger.after(after, start.tail().seq(), PAGE);
    }

    private static Report reportOf(ChainCheck check, Start start) {
        List<Finding> findings = new ArrayList<>(check.findings());
        compareTotals(check, start, findings);
        return new Report(
                findings.isEmpty(), check.rows(), check.lastSeq(), start.tail().hash(), List.copyOf(findings));
    }

    /** The chain can't see that its last rows are gone, or that a well-made row was put behind them: the totals can. */
    private static void compareTotals(ChainCheck check, Start start, List<Finding> findings) {
        Map<String, Long> measures = new TreeMap<>(start.totals());
        check.sums().forEach((measure, sum) -> measures.putIfAbsent(measure, 0L));
        measures.forEach((measure, total) -> {
            long sum = check.sums().getOrDefault(measure, 0L);
            if (sum != total) {
                findings.add(Finding.totals(check.lastSeq(), measure, sum, total));
            }
        });
    }

    /** The end of the ledger and its totals, in one statement: both of one moment. */
    private Mono<Start> start() {
        return database.sql("""
                        SELECT 'tail' AS what, seq AS number, hash AS text FROM
                            (SELECT seq, hash FROM ledger_entry ORDER BY seq DESC LIMIT 1) AS tail
                        UNION ALL
                        SELECT 'total', sum(value)::bigint, measure FROM measure_total GROUP BY measure""")
                .map(columns -> sumOf(new Row(columns)))
                .all()
                .collectList()
                .map(LedgerAudit::startOf);
    }

    private static Sum sumOf(Row row) {
        return new Sum(row.text("what"), row.text("text"), row.number("number"));
    }

    private static Start startOf(List<Sum> rows) {
        Ledger.Tail tail = new Ledger.Tail(0, Entry.BEGINNING);
        Map<String, Long> totals = new TreeMap<>();
        for (Sum row : rows) {
            if (row.what().equals("tail")) {
                tail = new Ledger.Tail(row.number(), row.text());
            } else {
                totals.put(row.text(), row.number());
            }
        }
        return new Start(tail, totals);
    }
}
