package lianqiao.intake;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import lianqiao.intake.MappedColumn.By;
import lianqiao.shared.RefusedException;

/** Whether a file can be read by what is known of its columns. */
final class MappingRules {
    private MappingRules() {}

    /** A guess by samples is shown to a person; where nobody looks, only heads and what a person once said count. */
    static Reading withoutGuesses(Reading reading) {
        return reading.with(reading.columns().stream()
                .map(column -> column.by() == By.SAMPLES ? column.holding(null, By.NOBODY) : column)
                .toList());
    }

    /** Why no row could be read; empty if nothing stands in the way. */
    static Optional<RefusedException> fault(Importing<?> kind, Reading reading) {
        Set<String> fields = new HashSet<>();
        for (MappedColumn column : reading.columns()) {
            if (column.field() != null && !fields.add(column.field())) {
                return Optional.of(FileFault.COLUMN_TWICE.with(column.head()));
            }
        }
        if (fields.isEmpty()) {
            return Optional.of(FileFault.HEADER_MISSING.with(heads(reading)));
        }
        List<Field> missing = kind.needed().stream()
                .filter(oneOf -> oneOf.stream().map(Field::name).noneMatch(fields::contains))
                .map(List::getFirst)
                .toList();
        return missing.isEmpty() ? Optional.empty() : Optional.of(FileFault.COLUMNS_UNKNOWN.with(names(missing)));
    }

    private static String heads(Reading reading) {
        return reading.columns().stream().map(MappedColumn::head).collect(Collectors.joining(", "));
    }

    private static String names(List<Field> fields) {
        return fields.stream()
                .map(field -> field.guide().heads())
                .map(heads -> "%s (%s)".formatted(heads.get(0), heads.get(1)))
                .collect(Collectors.joining(", "));
    }
}
