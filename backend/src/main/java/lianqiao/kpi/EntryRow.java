package lianqiao.kpi;

import java.util.UUID;
import lianqiao.shared.Row;
import org.jspecify.annotations.Nullable;

/** An entry as the database gives it back. */
final class EntryRow {
    private EntryRow() {}

    static Entry read(Row row) {
        Fact fact = new Fact(
                row.text("measure"),
                row.text("fact"),
                row.id("event"),
                row.number("event_seq"),
                row.text("event_type"),
                row.number("amount"),
                row.instant("occurred_at"),
                dimensions(row),
                row.text("link"),
                corrects(row));
        return new Entry(
                row.count("form"),
                row.number("seq"),
                fact,
                row.text("rule_version"),
                row.instant("recorded_at"),
                row.text("prev_hash"),
                row.text("hash"));
    }

    /** Half of the pair can only be there if somebody tampered: it is read, so that the hash shows it. */
    private static Fact.@Nullable Corrects corrects(Row row) {
        Long seq = row.maybe("corrects", Long.class);
        String reason = row.maybe("reason", String.class);
        return seq == null && reason == null
                ? null
                : new Fact.Corrects(seq == null ? 0 : seq, reason == null ? "" : reason);
    }

    private static Dimensions dimensions(Row row) {
        return new Dimensions(
                row.maybe("supply_region", String.class),
                row.maybe("demand_region", String.class),
                row.maybe("supply_park", String.class),
                row.maybe("demand_park", String.class),
                row.maybe("centre", UUID.class),
                row.maybe("campaign", UUID.class),
                row.maybe("organisation", UUID.class),
                row.maybe("other_organisation", UUID.class),
                row.maybe("node", String.class),
                row.maybe("basis", String.class),
                row.maybe("subject", String.class),
                row.maybe("size", String.class),
                row.maybe("evidence", String.class),
                row.flag("demonstration"));
    }
}
