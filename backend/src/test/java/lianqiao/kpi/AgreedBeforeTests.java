package lianqiao.kpi;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import lianqiao.eventlog.Event;
import org.junit.jupiter.api.Test;

/** A loan of before November 2026: its event doesn't tell what the deal had agreed on. */
class AgreedBeforeTests {
    private static final String DEAL = """
            'deal': '%s', 'demandRegion': '120116', 'financing': 'PLEDGE_LOAN', 'demonstration': false, """.formatted(Facts.ONE);
    private static final Event PLEDGED = step(1, "PledgeRegistered", "pledge-registered", "'pledgedPatents': '2'");
    private static final Event LENT =
            step(9, "LoanDisbursed", "disbursed", "'disbursedFen': '500', 'disbursedOn': '2026-05-20'");

    private final Measures measures = Facts.measures();

    /** The mutation: the event as the log has it. */
    @Test
    void countsALoanAgainstPatentsByThePledgeBeforeIt() {
        assertThat(told(LENT)).doesNotContain("patent_loans").contains("loans_disbursed");
        assertThat(told(AgreedBefore.completed(LENT, List.of(PLEDGED, LENT))))
                .contains("patent_loans", "patent_loan_amount", "loans_disbursed");
    }

    @Test
    void takesThePledgeThatStoodThen() {
        Event again = step(3, "PledgeRegistered", "pledge-registered", "'pledgedPatents': '0'");
        Event back = step(2, "PledgeRegistrationTakenBack", "pledge-registered", "'pledgedPatents': '2'");
        assertThat(told(AgreedBefore.completed(LENT, List.of(PLEDGED, back, again, LENT))))
                .doesNotContain("patent_loans"); // the pledge was registered anew, for trade marks alone
        assertThat(told(AgreedBefore.completed(LENT, List.of(PLEDGED, back, LENT))))
                .doesNotContain("patent_loans");
    }

    private List<String> told(Event event) {
        return measures.read(List.of(event)).stream().map(Fact::measure).toList();
    }

    private static Event step(long seq, String type, String step, String values) {
        return Facts.event(seq, type, "{" + DEAL + "'step': '" + step + "', 'values': {" + values + "}}");
    }
}
