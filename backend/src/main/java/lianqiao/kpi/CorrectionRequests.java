package lianqiao.kpi;

import java.time.Duration;
import lianqiao.eventlog.EventLog;
import lianqiao.eventlog.EventReaders;
import lianqiao.shared.Actor;
import lianqiao.shared.Regions;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** What the rest of the house may ask of corrections. */
@Component
public class CorrectionRequests {
    private static final Duration READ_WITHIN = Duration.ofSeconds(60);

    private final CorrectionDesk desk;
    private final DatabaseClient database;
    private final EventLog log;
    private final EventReaders readers;

    CorrectionRequests(CorrectionDesk desk, DatabaseClient database, EventLog log, EventReaders readers) {
        this.desk = desk;
        this.database = database;
        this.log = log;
        this.readers = readers;
    }

    /**
     * Asks for somebody that their region's first entry of a measure be countered as counted twice, once the ledger has read the log so far.
     * Where there is none, nothing is asked.
     *
     * @param key the same key asks once
     */
    public Mono<Void> ask(Actor actor, String key, String measure, String words) {
        return log.head()
                .flatMap(head -> readers.waitFor(LedgerReader.NAME, head, READ_WITHIN))
                .then(first(measure, String.valueOf(actor.region())))
                .flatMap(entry ->
                        desk.ask(actor, key, new CorrectionForms.Ask(entry, CorrectionReason.COUNTED_TWICE, words)))
                .then();
    }

    private Mono<Long> first(String measure, String region) {
        return database.sql("""
                        SELECT seq FROM ledger_entry WHERE measure = :measure AND supply_region LIKE :region
                        ORDER BY seq LIMIT 1""")
                .bind("measure", measure)
                .bind("region", Regions.prefix(region) + "%")
                .mapValue(Long.class)
                .one();
    }
}
