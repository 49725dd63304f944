package lianqiao.kpi;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The text that is hashed is fixed for ever: these literals must never change. */
class CanonicalTextTests {
    private static final String GOLDEN = """
            lianqiao-ledger-1
            seq=1:1
            measure=18:licences_published
            fact=10:专利 1/2
            event=36:01990000-0000-7000-8000-000000000002
            event_seq=2:10
            event_type=16:LicencePublished
            amount=1:1
            occurred_at=27:2026-11-22T01:02:03.000004Z
            supply_region=6:120116
            demand_region=-
            centre=-
            campaign=-
            organisation=36:01990000-0000-7000-8000-000000000001
            other_organisation=-
            node=11:nev-icv/bms
            basis=9:STATUTORY
            demonstration=4:true
            link=46:/licences/01990000-0000-7000-8000-000000000001
            rule_version=1:1
            recorded_at=27:2026-11-22T01:02:03.000000Z
            prev_hash=64:0000000000000000000000000000000000000000000000000000000000000000
            """;

    private static final Entry ROW = Entry.next(
            1, Facts.fact("licences_published", "专利 1/2", 10), "1", Facts.AT.minusNanos(3_001), Entry.BEGINNING);

    @Test
    void writesEveryColumnWithItsLengthInBytes() {
        assertThat(CanonicalText.of(ROW, 1)).isEqualTo(GOLDEN);
    }

    @Test
    void hashesThatTextBySha256() {
        assertThat(ROW.hash()).isEqualTo("20c62a84944cc29cf35fb1c40d12b94bc630d97dfb4f44c6775ece093db0955b");
        assertThat(GOLDEN.getBytes(StandardCharsets.UTF_8)).hasSize(606);
    }

    @Test
    void tellsAnAbsentValueFromOneThatIsWrittenAsADash() {
        Entry dash = withNode("-");
        Entry absent = withNode(null);
        assertThat(dash.hash()).isNotEqualTo(absent.hash());
    }

    @Test
    void tellsAValueThatImitatesTheNextLineFromThatLine() {
        assertThat(withNode("x\nbasis=1:y").hash()).isNotEqualTo(withNode("x").hash());
    }

    private static Entry withNode(@org.jspecify.annotations.Nullable String node) {
        Dimensions by = new Dimensions(null, null, null, null, null, null, node, null, false);
        UUID event = Facts.ONE;
        return Entry.next(1, new Fact("m", "f", event, 1, "T", 1, Facts.AT, by, "/x"), "1", Facts.AT, Entry.BEGINNING);
    }
}
