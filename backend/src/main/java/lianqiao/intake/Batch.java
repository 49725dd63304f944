package lianqiao.intake;

import java.util.ArrayList;
import java.util.List;
import lianqiao.intake.RowOutcome.Imported;
import lianqiao.intake.RowOutcome.ImportedWithWarnings;
import lianqiao.intake.RowOutcome.Rejected;

/**
 * Rows that are committed together.
 *
 * @param after cursor before them
 */
record Batch<T>(int after, List<RowOutcome<T>> rows) {
    /** Cursor after them. */
    int last() {
        return rows.isEmpty() ? after : rows.getLast().row();
    }

    /** What the rows that were not turned away say, in their order. */
    List<T> items() {
        List<T> items = new ArrayList<>();
        for (RowOutcome<T> row : rows) {
            switch (row) {
                case Imported<T> imported -> items.add(imported.item());
                case ImportedWithWarnings<T> warned -> items.add(warned.item());
                case Rejected<T> rejected -> {}
            }
        }
        return items;
    }

    Batch<T> firstHalf() {
        return new Batch<>(after, rows.subList(0, rows.size() / 2));
    }

    Batch<T> secondHalf() {
        return new Batch<>(firstHalf().last(), rows.subList(rows.size() / 2, rows.size()));
    }

    /** The same rows, all of them turned away for a reason that nobody knew before they were stored. */
    Batch<T> turnedAway(Finding reason) {
        return new Batch<>(
                after,
                rows.stream()
                        .<RowOutcome<T>>map(row -> new Rejected<>(row.row(), row.region(), List.of(reason)))
                        .toList());
    }
}
