package lianqiao.kpi;

import static lianqiao.kpi.TamperedLedger.ROW;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.LongPredicate;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** Whichever column of a row is changed is found; part of {@link LedgerTamperTests}, whose portal they share. */
interface ColumnCases {
    LedgerWorld world();

    TamperedLedger ledger();

    /** The columns are the database's own: one that a migration adds is tampered with here from its first day. */
    @Test
    default void findsTheRowOfWhichAnyColumnWasChanged() throws Exception {
        assertThat(unnoticed(row -> world().findings().stream().anyMatch(finding -> finding.seq() == row)))
                .isEmpty();
        assertThat(world().findings()).isEmpty();
    }

    /** The mutation: a text that has no line for a column. */
    @Test
    default void catchesATextThatForgetsAColumn() throws Exception {
        UnaryOperator<String> forgetful = text -> text.replaceFirst("\\nnode=[^\\n]*", "");
        String written = shown(forgetful);
        assertThat(unnoticed(row -> !written.equals(shown(forgetful))))
                .contains("node")
                .doesNotContain("basis", "amount", "supply_park", "evidence", "form");
    }

    /** @return the columns of which a change wasn't noticed */
    private List<String> unnoticed(LongPredicate noticed) throws Exception {
        List<String> unnoticed = new ArrayList<>();
        for (String[] column : columns()) {
            ledger().tamper("UPDATE ledger_entry SET " + column[0] + " = " + other(column[0], column[1])
                    + " WHERE seq = " + ROW);
            if (!noticed.test(ROW)) {
                unnoticed.add(column[0]);
            }
            ledger().restore();
        }
        assertThat(columns()).hasSizeGreaterThan(29);
        return unnoticed;
    }

    private List<String[]> columns() {
        return Objects.requireNonNull(world().database
                .sql("""
                        SELECT column_name, data_type FROM information_schema.columns
                        WHERE table_name = 'ledger_entry' ORDER BY ordinal_position""")
                .map(row -> new String[] {row.get(0, String.class), row.get(1, String.class)})
                .all()
                .collectList()
                .block(LedgerWorld.SOON));
    }

    /** Another value that the column's own rules allow. */
    private static String other(String column, String type) {
        return switch (type) {
            case "text" -> column.endsWith("hash") ? "repeat('f', 64)" : "coalesce(" + column + ", '') || 'x'";
            case "bigint" -> column.equals("seq") ? "999" : "coalesce(" + column + ", 0) + 1";
            case "integer" -> "3 - " + column;
            case "uuid" -> "gen_random_uuid()";
            case "boolean" -> "NOT " + column;
            case "timestamp with time zone" -> column + " + interval '1 microsecond'";
            default -> throw new IllegalArgumentException("say how to tamper with " + column + " of type " + type);
        };
    }

    /** The row as an audit sees it that works its hash out from that text. */
    private String shown(UnaryOperator<String> text) {
        return ledger().find(ROW)
                .map(row -> text.apply(CanonicalText.of(row, ROW)) + row.hash())
                .orElse("gone");
    }
}
