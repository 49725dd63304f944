package lianqiao.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import lianqiao.shared.Sha256;

/**
 * How a file is read: what it is, and what each column holds.
 *
 * @param headerRow as a spreadsheet counts; 0 where the file has no header
 */
record Reading(FileFormat format, int headerRow, List<MappedColumn> columns) {
    /** By which a mapping that a person corrected is found again: the heads, in their order. */
    String fingerprint() {
        return Sha256.hex(
                columns.stream().map(column -> Field.plain(column.head())).collect(Collectors.joining("\n")));
    }

    /** Heads of columns that are left out. */
    List<String> ignored() {
        return columns.stream()
                .filter(column -> column.field() == null && !column.head().isBlank())
                .map(MappedColumn::head)
                .toList();
    }

    Header header(List<? extends Field> known) {
        return Header.of(
                columns.stream().map(MappedColumn::head).toList(),
                columns.stream()
                        .map(column -> known.stream()
                                .filter(field -> Objects.equals(field.name(), column.field()))
                                .findFirst()
                                .map(Field.class::cast))
                        .toList());
    }

    /** @param fields for each column, in their order; empty for one that is left out */
    Reading corrected(List<String> fields, MappedColumn.By who) {
        List<MappedColumn> corrected = new ArrayList<>();
        for (int place = 0; place < fields.size(); place++) {
            MappedColumn column = columns.get(place);
            String field = fields.get(place).isEmpty() ? null : fields.get(place);
            boolean isPlain = column.by() == MappedColumn.By.HEAD && Objects.equals(field, column.field());
            corrected.add(isPlain ? column : column.holding(field, who));
        }
        return with(corrected);
    }

    Reading with(List<MappedColumn> others) {
        return new Reading(format, headerRow, others);
    }
}
