package lianqiao.kpi;

import java.time.Clock;
import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import lianqiao.shared.Row;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Recomputes the hash chain of the ledger in bounded pages, holds it against the closings of its months, and compares what it adds up to
 * with the running totals.
 */
@Component
class LedgerAudit {
    private static final int PAGE = 1_000;

    /**
     * What an audit says.
     *
     * @param month the only one that was walked; null: all of it
     * @param entries how many rows it walked, {@code upTo} being the last one's number
     * @param closings how many months' closings the rows were held against
     * @param findings at most 100 of rows, in the ledger's order; then closings and totals
     */
    record Report(
            boolean sound,
            @Nullable String month,
            long entries,
            long upTo,
            String lastHash,
            int closings,
            List<Finding> findings) {}

    private final Ledger ledger;
    private final Closings closings;
    private final KeptTotals kept;
    private final DatabaseClient database;
    private final Clock clock;
    /** Several who ask at once share one walk. */
    private final Flux<Report> walk = Flux.defer(this::audit).share();

    LedgerAudit(Ledger ledger, Closings closings, KeptTotals kept, DatabaseClient database, Clock clock) {
        this.ledger = ledger;
        this.closings = closings;
        this.kept = kept;
        this.database = database;
        this.clock = clock;
    }

    Mono<Report> report() {
        return walk.next();
    }

    /** One month's rows alone, from the hash with which the month before was closed; its sums are part of totals that run on. */
    Mono<Report> report(YearMonth month) {
        return closings.all()
                .zipWith(start())
                .map(found -> AuditScope.of(month, found.getT1(), found.getT2()))
                .flatMap(scope -> walk(scope, TotalsCheck.Kept.NOTHING));
    }

    /** The closings first: what they close is there by then. */
    private Mono<Report> audit() {
        return closings.all()
                .flatMap(closed -> kept.with(start().map(start -> AuditScope.all(closed, start))))
                .flatMap(found -> walk(found.first(), found.kept()));
    }

    private Mono<Report> walk(AuditScope scope, TotalsCheck.Kept tables) {
        TotalsCheck totals = kept.check();
        ChainCheck chain = new ChainCheck(scope.from());
        ClosingCheck months = scope.closingCheck();
        return page(scope.from().seq(), scope)
                .expand(page ->
                        page.size() < PAGE ? Mono.empty() : page(page.getLast().seq(), scope))
                .doOnNext(chain::walk)
                .doOnNext(months::walk)
                .doOnNext(totals::walk)
                .then(Mono.fromSupplier(() -> reportOf(
                        scope,
                        chain,
                        months,
                        scope.month() == null ? totals.findings(tables, chain.lastSeq()) : List.of())));
    }

    private Mono<List<Entry>> page(long after, AuditScope scope) {
        return ledger.after(after, scope.to().seq(), PAGE);
    }

    private Report reportOf(AuditScope scope, ChainCheck chain, ClosingCheck months, List<Finding> tables) {
        List<Finding> findings = new ArrayList<>(chain.findings());
        findings.addAll(months.findings(clock.instant()));
        findings.addAll(tables);
        return new Report(
                findings.isEmpty(),
                scope.month() == null ? null : scope.month().toString(),
                chain.rows(),
                chain.lastSeq(),
                scope.to().hash(),
                scope.closings().size(),
                List.copyOf(findings));
    }

    /** The ends of the ledger, in one statement: both of one moment. */
    private Mono<AuditScope.Start> start() {
        return database.sql("""
                        SELECT tail.seq, tail.hash, first.recorded_at FROM
                            (SELECT seq, hash FROM ledger_entry ORDER BY seq DESC LIMIT 1) AS tail,
                            (SELECT recorded_at FROM ledger_entry ORDER BY seq LIMIT 1) AS first""")
                .map(columns -> startOf(new Row(columns)))
                .one()
                .defaultIfEmpty(new AuditScope.Start(Ledger.Tail.NONE, null));
    }

    private static AuditScope.Start startOf(Row row) {
        return new AuditScope.Start(
                new Ledger.Tail(row.number("seq"), row.text("hash"), Instant.EPOCH),
                Closing.monthOf(row.instant("recorded_at")));
    }
}
