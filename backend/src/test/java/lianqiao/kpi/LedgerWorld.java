package lianqiao.kpi;

import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import lianqiao.Tables;
import lianqiao.eventlog.EventLog;
import lianqiao.eventlog.EventReaders;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.core.env.Environment;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.transaction.reactive.TransactionalOperator;

/** What the ledger is told, what stands in it, and what whoever owns its tables does to it. */
@TestComponent
class LedgerWorld {
    static final Duration SOON = Duration.ofSeconds(20);

    final LoggedFacts facts;
    final DatabaseClient database;
    private final LedgerAudit audit;
    private final String owner;

    LedgerWorld(
            EventLog log,
            EventReaders readers,
            TransactionalOperator transaction,
            DatabaseClient database,
            LedgerAudit audit,
            Environment environment) {
        facts = new LoggedFacts(log, readers, transaction);
        this.database = database;
        this.audit = audit;
        owner = environment.getRequiredProperty("LIANQIAO_DATABASE_OWNER_URL");
    }

    void asOwner(String sql) throws SQLException {
        Owner.run(owner, sql);
    }

    /** What the audit finds; nothing as long as all is sound. */
    List<Finding> findings() {
        return Objects.requireNonNull(audit.report().block(SOON)).findings();
    }

    /** How many entries the measure has of that region's supply, once all is read. */
    long count(String measure, String region) {
        facts.readAll();
        return Tables.count(database, "SELECT count(*) FROM ledger_entry" + of(measure, region));
    }

    /** What the running totals say of it. */
    long total(String measure, String region) {
        return Tables.count(database, "SELECT sum(value)::bigint FROM measure_total" + of(measure, region));
    }

    private static String of(String measure, String region) {
        return " WHERE measure = '" + measure + "' AND supply_region = '" + region + "'";
    }
}
