package lianqiao.kpi;

import static lianqiao.kpi.TamperedLedger.ROW;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import lianqiao.Tables;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.reactive.server.WebTestClient;

/** What the closing of a month holds fast, and what everybody reads of it; part of {@link LedgerTamperTests}, whose portal they share. */
interface ClosingCases {
    LedgerWorld world();

    TamperedLedger ledger();

    MonthEnd monthEnd();

    /** Of somebody who has not signed in. */
    WebTestClient web();

    /** With fresh hashes and the totals as they should be: the rows alone say nothing, the closing of their month does. */
    @Test
    default void findsAWholeTailThatWasWrittenAnewByTheClosingOfItsMonth() throws Exception {
        Closing closed = closed();
        assertThat(world().findings()).isEmpty();
        assertThat(ledger().row(1).recordedAt()).isBefore(Closing.endOf(closed.month()));
        List<Entry> rows = ledger().rows();
        ledger().tamper("DELETE FROM ledger_entry WHERE seq >= " + ROW);
        ledger().add(anew(rows));
        assertThat(world().findings()).first().isEqualTo(Finding.differs(closed));
        assertThat(world().findings()).allMatch(finding -> finding.kind() == Finding.Kind.CLOSING_DIFFERS);
        assertThat(monthEnd().findingsWithoutClosings()).isEmpty();
        ledger().restore();
        assertThat(world().findings()).isEmpty();
    }

    @Test
    default void checksOneMonthAloneAndRefusesOneThatTheLedgerHasNot() {
        Closing closed = closed();
        web().get()
                .uri("/api/v1/ledger/verify?month=" + closed.month())
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.sound")
                .isEqualTo(true)
                .jsonPath("$.entries")
                .isEqualTo(closed.entries())
                .jsonPath("$.lastHash")
                .isEqualTo(closed.lastHash())
                .jsonPath("$.closings")
                .isEqualTo(1);
        web().get()
                .uri("/api/v1/ledger/verify?month=2019-01")
                .exchange()
                .expectStatus()
                .isEqualTo(422)
                .expectBody()
                .jsonPath("$.code")
                .isEqualTo("NO_SUCH_MONTH");
    }

    @Test
    default void publishesTheClosingsForEverybodyAndRefusesToChangeThem() {
        Closing closed = closed();
        web().get()
                .uri("/api/v1/open-data/ledger-closings.json")
                .exchange()
                .expectHeader()
                .valueMatches("Cache-Control", ".*public.*")
                .expectBody()
                .jsonPath("$.items[0].hash")
                .isEqualTo(closed.hash())
                .jsonPath("$.items[0].text")
                .isEqualTo(closed.text());
        String table = web().get()
                .uri("/api/v1/open-data/ledger-closings.csv")
                .exchange()
                .expectBody(String.class)
                .returnResult()
                .getResponseBody();
        assertThat(table).contains("\"last_hash\"").contains(closed.hash());
        assertThatThrownBy(() -> world().asOwner("UPDATE ledger_closing SET entries = 1"))
                .hasMessageContaining("only ever added to");
        assertThatThrownBy(() -> Tables.change(world().database, "DELETE FROM ledger_closing"))
                .hasMessageContaining("permission denied");
    }

    /** Two portals' clocks differ: the one behind writes nothing into a month that the other has closed. */
    @Test
    default void writesNothingIntoAClosedMonthWhateverTheClockSays() throws Exception {
        Closing closed = closed();
        long before = ledger().entries();
        ledger().read(List.of(Facts.published(99, "STATUTORY", "late", "120116")));
        assertThat(ledger().row(before + 1).recordedAt()).isAfterOrEqualTo(Closing.endOf(closed.month()));
        assertThat(world().findings()).isEmpty();
        ledger().keep();
    }

    private Closing closed() {
        return monthEnd().closed(ledger().row(1));
    }

    private static List<Entry> anew(List<Entry> rows) {
        List<Entry> tail = new ArrayList<>();
        String last = rows.get((int) ROW - 2).hash();
        for (Entry row : rows.subList((int) ROW - 1, rows.size())) {
            Fact forged = row.fact().withKey(row.fact().key() + " forged");
            tail.add(Entry.next(row.seq(), forged, row.ruleVersion(), row.recordedAt(), last));
            last = tail.getLast().hash();
        }
        return tail;
    }
}
