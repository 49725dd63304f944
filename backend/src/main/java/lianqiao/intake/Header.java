package lianqiao.intake;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Which column of a file holds what. */
final class Header {
    private final Map<Field, Integer> places = new HashMap<>();
    private final List<String> heads;

    private Header(List<String> heads) {
        this.heads = List.copyOf(heads);
    }

    /** @param fields for each head, in their order; refuses two columns that hold the same */
    static Header of(List<String> heads, List<Optional<Field>> fields) {
        Header header = new Header(heads);
        for (int place = 0; place < heads.size(); place++) {
            if (fields.get(place).isPresent()
                    && header.places.putIfAbsent(fields.get(place).get(), place) != null) {
                throw FileFault.COLUMN_TWICE.with(heads.get(place));
            }
        }
        return header;
    }

    /** A header of licences, by its words alone. */
    static Header read(List<String> heads) {
        return of(
                heads,
                heads.stream()
                        .map(head ->
                                Field.named(head, Stream.of(Column.values())).map(Field.class::cast))
                        .toList());
    }

    boolean has(Field field) {
        return places.containsKey(field);
    }

    /** How the file spells the column's head; empty if it has no such column. */
    String head(Field field) {
        Integer place = places.get(field);
        return place == null ? "" : heads.get(place);
    }

    String cell(List<String> cells, Field field) {
        Integer place = places.get(field);
        return place == null || place >= cells.size() ? "" : cells.get(place).strip();
    }

    int width() {
        return heads.size();
    }

    /** Why the cells of a row cannot be told apart, if they cannot. */
    <T> Optional<RowOutcome<T>> fault(RawRow row) {
        RowCode code = row.fault() == null && row.cells().size() != width() ? RowCode.ROW_SHAPE : row.fault();
        return Optional.ofNullable(code)
                .map(found -> new RowOutcome.Rejected<>(
                        row.number(), "", List.of(Finding.of("", String.join(",", row.cells()), found))));
    }
}
