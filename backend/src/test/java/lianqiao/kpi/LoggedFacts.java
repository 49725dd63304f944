package lianqiao.kpi;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import lianqiao.eventlog.EventLog;
import lianqiao.eventlog.EventReaders;
import lianqiao.eventlog.NewEvent;
import lianqiao.shared.Actor;
import lianqiao.shared.Ids;
import org.springframework.transaction.reactive.TransactionalOperator;

/** Events that really lie in the log, and the ledger that has read them. */
record LoggedFacts(EventLog log, EventReaders readers, TransactionalOperator transaction) {
    private static final Duration SOON = Duration.ofSeconds(15);

    void publish(UUID patent, String region) {
        publish(patent, region, Ids.next());
    }

    void publish(UUID patent, String region, UUID holder) {
        append("LicencePublished", Ids.next(), new Published(Ids.next(), patent, holder, region, "STATUTORY", true));
        readAll();
    }

    long takeUp(UUID patent, String region) {
        long place = takeUpAgain(patent, region);
        readAll();
        return place;
    }

    long takeUpAgain(UUID patent, String region) {
        return append(
                "UptakeRecorded",
                Facts.TWO,
                new TakenUp(Facts.TWO, patent, Facts.ONE, Facts.TWO, region, "120110", "STATUTORY", true));
    }

    long append(String type, UUID subject, Object body) {
        NewEvent event = new NewEvent(type, subject, body);
        return Objects.requireNonNull(log.append(Actor.system("test"), List.of(event))
                .as(transaction::transactional)
                .block(SOON));
    }

    void readAgainFromTheBeginning(long place) {
        readers.rewind("ledger", 0).block(SOON);
        readers.waitFor("ledger", place, SOON).block();
    }

    void readAll() {
        readers.waitFor("ledger", Objects.requireNonNull(log.head().block()), SOON)
                .block();
    }

    record Published(
            UUID licence, UUID patent, UUID holder, String supplyRegion, String basis, boolean demonstration) {}

    record TakenUp(
            UUID licence,
            UUID patent,
            UUID licensee,
            UUID licensor,
            String supplyRegion,
            String demandRegion,
            String basis,
            boolean demonstration) {}
}
