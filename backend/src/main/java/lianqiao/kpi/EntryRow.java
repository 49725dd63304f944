package lianqiao.kpi;

import java.util.UUID;
import lianqiao.shared.Row;

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
                row.text("link"));
        return new Entry(
                row.number("seq"),
                fact,
                row.text("rule_version"),
                row.instant("recorded_at"),
                row.text("prev_hash"),
                row.text("hash"));
    }

    private static Dimensions dimensions(Row row) {
        return new Dimensions(
                row.maybe("supply_region", String.class),
                row.maybe("demand_region", String.class),
                row.maybe("centre", UUID.class),
                row.maybe("campaign", UUID.class),
                row.maybe("organisation", UUID.class),
                row.maybe("other_organisation", UUID.class),
                row.maybe("node", String.class),
                row.maybe("basis", String.class),
                row.flag("demonstration"));
    }
}
