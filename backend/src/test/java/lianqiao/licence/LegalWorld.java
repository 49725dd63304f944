package lianqiao.licence;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import lianqiao.Tables;
import lianqiao.eventlog.EventLog;
import lianqiao.licence.FeeTerms.LumpSum;
import lianqiao.party.Organisation;
import lianqiao.party.Organisations;
import lianqiao.patent.ApplicationNumber;
import lianqiao.patent.LegalFact;
import lianqiao.patent.LegalReport;
import lianqiao.patent.LegalReports;
import lianqiao.patent.LegalState.Standing;
import lianqiao.shared.Actor;
import lianqiao.shared.Change;
import lianqiao.shared.Ids;
import lianqiao.shared.OrganisationKind;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.annotation.Lazy;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.transaction.reactive.TransactionalOperator;

/** What the register says, what other platforms published and who claims it; and what the tables say of it then. */
@TestComponent
@Lazy
class LegalWorld {
    static final LocalDate JUNE = LocalDate.of(2026, 6, 1);
    private static final Actor SYSTEM = Actor.system("test");

    private final DatabaseClient database;
    private final EventLog log;
    private final TransactionalOperator transaction;
    private final LegalReports reports;
    private final Licensing licensing;
    private final Organisations organisations;

    LegalWorld(
            DatabaseClient database,
            EventLog log,
            TransactionalOperator transaction,
            LegalReports reports,
            Licensing licensing,
            Organisations organisations) {
        this.database = database;
        this.log = log;
        this.transaction = transaction;
        this.reports = reports;
        this.licensing = licensing;
        this.organisations = organisations;
    }

    void verified(Actor organisation, String verification) {
        database.sql("UPDATE organisation SET verification = '" + verification + "' WHERE id = '"
                        + organisation.organisation() + "'")
                .then()
                .block();
    }

    List<Change> say(ApplicationNumber number, LocalDate day, Standing standing, LegalFact... facts) {
        return Objects.requireNonNull(reports.bring(
                                List.of(new LegalReport(number, day, "登记簿", standing, List.of(facts))))
                        .flatMap(done -> log.append(SYSTEM, done.events()).thenReturn(done.answer()))
                        .as(transaction::transactional)
                        .block())
                .stream()
                .map(LegalReports.Outcome::change)
                .toList();
    }

    /** The word stands in the tables, and no reader of the log has heard of it. */
    UUID sayUnheard(ApplicationNumber number, LocalDate day, Standing standing) {
        var report = new LegalReport(number, day, "登记簿", standing, List.of());
        return Objects.requireNonNull(reports.bring(List.of(report))
                        .as(transaction::transactional)
                        .block())
                .answer()
                .getFirst()
                .patent();
    }

    Actor organisation(String name, String creditCode) {
        var id = Ids.next();
        organisations
                .add(new Organisation(id, name, null, OrganisationKind.INSTITUTE, creditCode, "120110", null, false))
                .block();
        return Actor.onBehalf("test", id, OrganisationKind.INSTITUTE, "120110");
    }

    UUID external(ApplicationNumber number, String patentee) {
        bring(external(number.value(), "一种外部水泵", patentee));
        return UUID.fromString(one("SELECT id::text FROM licence WHERE source_number = '" + number + "'"));
    }

    static ExternalLicence external(String number, String title) {
        return external(number, title, "某某学院");
    }

    static ExternalLicence external(String number, String title, String patentee) {
        return new ExternalLicence(
                "别处",
                number,
                JUNE,
                new ApplicationNumber(number),
                title,
                "",
                List.of(),
                List.of(patentee),
                OrganisationKind.INSTITUTE,
                "330000",
                new LumpSum(5_000_000L),
                null,
                null,
                "");
    }

    List<Change> bring(ExternalLicence row) {
        return Objects.requireNonNull(licensing
                        .bringExternal(List.of(row))
                        .flatMap(done -> log.append(SYSTEM, done.events()).thenReturn(done.answer()))
                        .as(transaction::transactional)
                        .block())
                .stream()
                .map(ExternalOutcome::change)
                .toList();
    }

    List<String> suspended(UUID licence) {
        return List.of(one("SELECT array_to_string(suspended, ',') FROM licence WHERE id = '" + licence + "'")
                        .split(","))
                .stream()
                .filter(code -> !code.isEmpty())
                .toList();
    }

    /** How many lines of the log tell this of it. */
    String told(String type, UUID subject) {
        return one("SELECT count(*)::text FROM event_log WHERE type = '" + type + "' AND subject = '" + subject + "'");
    }

    String lastEvent(UUID subject) {
        return one("SELECT type FROM event_log WHERE subject = '" + subject + "' ORDER BY seq DESC LIMIT 1");
    }

    String one(String sql) {
        return Tables.one(database, sql);
    }
}
