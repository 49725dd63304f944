package lianqiao.intake;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Which column of a file holds what, by the words of its first row. */
final class Header {
    private final Map<Column, Integer> places = new EnumMap<>(Column.class);
    private final List<String> heads;
    private final List<String> unknown = new ArrayList<>();

    private Header(List<String> heads) {
        this.heads = List.copyOf(heads);
    }

    /** Reads the first row; refuses one that names no column with a patent's number, or names a column twice. */
    static Header read(List<String> heads) {
        Header header = new Header(heads);
        for (int place = 0; place < heads.size(); place++) {
            header.place(heads.get(place), place);
        }
        if (header.places.isEmpty()) {
            throw FileFault.HEADER_MISSING.with(String.join(", ", heads));
        }
        if (!header.has(Column.PATENT_NUMBER) && !header.has(Column.APPLICATION_NUMBER)) {
            throw FileFault.COLUMNS_UNKNOWN.with(String.join(", ", header.unknown));
        }
        return header;
    }

    private void place(String head, int place) {
        Column column = Column.of(head).orElse(null);
        if (column == null) {
            unknown.add(head);
        } else if (places.putIfAbsent(column, place) != null) {
            throw FileFault.COLUMN_TWICE.with(head);
        }
    }

    boolean has(Column column) {
        return places.containsKey(column);
    }

    /** How the file spells the column's head; empty if it has no such column. */
    String head(Column column) {
        Integer place = places.get(column);
        return place == null ? "" : heads.get(place);
    }

    String cell(List<String> cells, Column column) {
        Integer place = places.get(column);
        return place == null || place >= cells.size() ? "" : cells.get(place).strip();
    }

    int width() {
        return heads.size();
    }

    /** Columns that are left out of the import, because nobody knows what they hold. */
    List<String> unknown() {
        return List.copyOf(unknown);
    }
}
