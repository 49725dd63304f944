package lianqiao.kpi;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The text of a ledger row that is hashed. It is fixed for ever; a new form gets a new first line.
 *
 * <p>UTF-8. The first line is {@code lianqiao-ledger-2}. Then one line per column, in the order below:
 * {@code name=length:value}, where the length counts the bytes of the value in UTF-8, or {@code name=-} where the value is
 * absent; each line ends with a line feed. The length makes two different rows never the same text. Whole numbers are
 * decimal, truth is {@code true} or {@code false}, UUIDs are lower case, times are UTC with six decimals:
 * {@code 2026-11-22T01:02:03.000004Z}. {@code prev_hash} is the hash of the row before as 64 lower-case hexadecimal
 * digits, 64 zeros in row 1.
 *
 * <p>Rows of form 1 begin with {@code lianqiao-ledger-1} and have no lines for what came later: parks, subject, size, evidence, and
 * what a row corrects. Where such a row holds one of these all the same, somebody put it there: it gets its line, so the hash shows it.
 */
final class CanonicalText {
    /** Of the rows that are written now. */
    static final int FORM = 2;

    private final int form;
    private final CanonicalLines text;

    private CanonicalText(int form) {
        this.form = form;
        this.text = new CanonicalLines("lianqiao-ledger-" + form);
    }

    static String of(Entry entry, long seq) {
        Fact fact = entry.fact();
        Dimensions by = fact.dimensions();
        Fact.Corrects corrects = fact.corrects();
        return new CanonicalText(entry.form())
                .line("seq", seq)
                .line("measure", fact.measure())
                .line("fact", fact.key())
                .line("event", fact.event())
                .line("event_seq", fact.eventSeq())
                .line("event_type", fact.eventType())
                .line("amount", fact.amount())
                .line("occurred_at", fact.occurredAt())
                .line("supply_region", by.supplyRegion())
                .line("demand_region", by.demandRegion())
                .later("supply_park", by.supplyPark())
                .later("demand_park", by.demandPark())
                .line("centre", by.centre())
                .line("campaign", by.campaign())
                .line("organisation", by.organisation())
                .line("other_organisation", by.otherOrganisation())
                .line("node", by.node())
                .line("basis", by.basis())
                .later("subject", by.subject())
                .later("size", by.size())
                .later("evidence", by.evidence())
                .line("demonstration", by.demonstration())
                .line("link", fact.link())
                .later("corrects", corrects == null ? null : corrects.seq())
                .later("reason", corrects == null ? null : corrects.reason())
                .line("rule_version", entry.ruleVersion())
                .line("recorded_at", entry.recordedAt())
                .line("prev_hash", entry.prevHash())
                .text
                .toString();
    }

    /** A column that form 1 had not. */
    private CanonicalText later(String name, @Nullable Object value) {
        return form == 1 && value == null ? this : line(name, value);
    }

    private CanonicalText line(String name, @Nullable Object value) {
        text.line(name, value);
        return this;
    }

    private CanonicalText line(String name, Instant at) {
        text.line(name, at);
        return this;
    }
}
