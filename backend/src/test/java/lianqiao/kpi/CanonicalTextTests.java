package lianqiao.kpi;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;
import lianqiao.shared.Sha256;
import org.junit.jupiter.api.Test;

/** The text that is hashed is fixed for ever: these literals must never change. */
class CanonicalTextTests {
    private static final String FORM_1 = """
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
    private static final String FORM_2 = """
            lianqiao-ledger-2
            seq=1:2
            measure=15:patent_products
            fact=23:TJ-2026/0001#corrects-1
            event=36:01990000-0000-7000-8000-000000000002
            event_seq=2:12
            event_type=14:EntryCorrected
            amount=2:-1
            occurred_at=27:2026-04-30T16:00:00.000000Z
            supply_region=6:120116
            demand_region=-
            supply_park=12:120116-TPFTZ
            demand_park=-
            centre=-
            campaign=-
            organisation=36:01990000-0000-7000-8000-000000000001
            other_organisation=-
            node=11:nev-icv/bms
            basis=-
            subject=8:企业 7
            size=12:专精特新
            evidence=64:a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1
            demonstration=5:false
            link=56:/ledger/corrections/01990000-0000-7000-8000-000000000001
            corrects=1:1
            reason=13:COUNTED_TWICE
            rule_version=1:4
            recorded_at=27:2026-11-22T01:02:03.000004Z
            prev_hash=64:20c62a84944cc29cf35fb1c40d12b94bc630d97dfb4f44c6775ece093db0955b
            """;

    private static final Entry OLD = inForm1(Entry.next(
            1, Facts.fact("licences_published", "专利 1/2", 10), "1", Facts.AT.minusNanos(3_001), Entry.BEGINNING));
    private static final Entry ROW = Entry.next(2, corrected(), "4", Facts.AT, hash(FORM_1));

    @Test
    void writesEveryColumnWithItsLengthInBytes() {
        assertThat(CanonicalText.of(OLD, 1)).isEqualTo(FORM_1);
        assertThat(CanonicalText.of(ROW, 2)).isEqualTo(FORM_2);
    }

    @Test
    void hashesThatTextBySha256() {
        assertThat(OLD.computedHash(1)).isEqualTo("20c62a84944cc29cf35fb1c40d12b94bc630d97dfb4f44c6775ece093db0955b");
        assertThat(FORM_1.getBytes(StandardCharsets.UTF_8)).hasSize(606);
        assertThat(ROW.hash()).isEqualTo("6db5c8487a672853138d922782b0fe4c356a4f5c321145010ec1f92b5b87a8f1");
        assertThat(FORM_2.getBytes(StandardCharsets.UTF_8)).hasSize(812);
    }

    /** The mutation: an old row is given a park afterwards, or is said to be of the new form. */
    @Test
    void showsWhatWasPutIntoAnOldRow() {
        Dimensions park = new Dimensions(
                "120116",
                null,
                "120116-TPFTZ",
                null,
                null,
                null,
                Facts.ONE,
                null,
                "nev-icv/bms",
                "STATUTORY",
                null,
                null,
                null,
                true);
        Fact fact = OLD.fact();
        Entry moved = new Entry(
                1,
                1,
                new Fact(
                        fact.measure(), fact.key(), fact.event(), 10, fact.eventType(), 1, Facts.AT, park, fact.link()),
                "1",
                OLD.recordedAt(),
                Entry.BEGINNING,
                "");
        assertThat(moved.computedHash(1)).isNotEqualTo(OLD.computedHash(1));
        Entry renamed = new Entry(2, 1, fact, "1", OLD.recordedAt(), Entry.BEGINNING, "");
        assertThat(renamed.computedHash(1)).isNotEqualTo(OLD.computedHash(1));
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
        Dimensions by = Facts.dimensions(null, null, node, null, false);
        UUID event = Facts.ONE;
        return Entry.next(1, new Fact("m", "f", event, 1, "T", 1, Facts.AT, by, "/x"), "1", Facts.AT, Entry.BEGINNING);
    }

    private static Entry inForm1(Entry entry) {
        return new Entry(1, entry.seq(), entry.fact(), entry.ruleVersion(), entry.recordedAt(), entry.prevHash(), "");
    }

    private static Fact corrected() {
        Dimensions by = new Dimensions(
                "120116",
                null,
                "120116-TPFTZ",
                null,
                null,
                null,
                Facts.ONE,
                null,
                "nev-icv/bms",
                null,
                "企业 7",
                "专精特新",
                "a1".repeat(32),
                false);
        return new Fact(
                "patent_products",
                "TJ-2026/0001#corrects-1",
                Facts.TWO,
                12,
                "EntryCorrected",
                -1,
                Instant.parse("2026-04-30T16:00:00Z"),
                by,
                "/ledger/corrections/" + Facts.ONE,
                new Fact.Corrects(1, "COUNTED_TWICE"));
    }

    private static String hash(String text) {
        return Sha256.hex(text);
    }
}
