package lianqiao.intake;

import java.util.List;
import java.util.Optional;

/** How a row ends: taken in, taken in with something to be told, or turned away with the reason. There is no fourth. */
sealed interface RowOutcome<T> {
    /** As a spreadsheet counts: the header is row 1. */
    int row();

    /** GB/T 2260 code of the province; empty where the row names none. */
    String region();

    List<Finding> findings();

    /** Empty where the row was turned away. */
    default Optional<T> taken() {
        return switch (this) {
            case Imported<T> imported -> Optional.of(imported.item());
            case ImportedWithWarnings<T> warned -> Optional.of(warned.item());
            case Rejected<T> _ -> Optional.empty();
        };
    }

    record Imported<T>(int row, String region, T item) implements RowOutcome<T> {
        @Override
        public List<Finding> findings() {
            return List.of();
        }
    }

    record ImportedWithWarnings<T>(int row, String region, T item, List<Finding> findings) implements RowOutcome<T> {}

    record Rejected<T>(int row, String region, List<Finding> findings) implements RowOutcome<T> {}

    static <T> RowOutcome<T> of(int row, String region, T item, List<Finding> findings) {
        return findings.isEmpty()
                ? new Imported<>(row, region, item)
                : new ImportedWithWarnings<>(row, region, item, List.copyOf(findings));
    }
}
