package lianqiao.intake;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import lianqiao.intake.FileFormat.Form;
import lianqiao.intake.MappedColumn.By;

/** Finds the header of a file and what its columns hold: by their heads, then by what their cells look like. */
final class ColumnGuess {
    private static final int LOOKED_AT = 40;
    private static final int HEADER_WITHIN = 10;
    private static final int SHOWN = 3;
    private static final double MOST = 0.6;

    private final List<? extends Field> known;

    private ColumnGuess(List<? extends Field> known) {
        this.known = known;
    }

    /** How the fields of JSON Lines are called: by the English heads of the template. */
    static List<String> names(Importing<?> kind) {
        return kind.fields().stream().map(field -> field.guide().heads().get(1)).toList();
    }

    static Reading of(Importing<?> kind, Path file, FileFormat format) throws IOException {
        List<String> names = names(kind);
        List<RawRow> rows = Tables.first(file, format, names, LOOKED_AT);
        if (rows.isEmpty()) {
            throw FileFault.FILE_EMPTY.asException();
        }
        ColumnGuess guess = new ColumnGuess(kind.fields());
        return format.form() == Form.JSON_LINES
                ? new Reading(format, 0, guess.columns(names, rows))
                : guess.below(format, rows);
    }

    /** Titles and notes may stand above the header: it is the row in which the most heads are known. */
    private Reading below(FileFormat format, List<RawRow> rows) {
        int header = 0;
        for (int row = 1; row < Math.min(rows.size(), HEADER_WITHIN); row++) {
            if (knownHeads(rows.get(row)) > knownHeads(rows.get(header))) {
                header = row;
            }
        }
        List<String> heads = new ArrayList<>(rows.get(header).cells());
        while (heads.size() > 1 && heads.getLast().isBlank() && format.form() == Form.XLSX) {
            heads.removeLast();
        }
        return new Reading(format, rows.get(header).number(), columns(heads, rows.subList(header + 1, rows.size())));
    }

    private long knownHeads(RawRow row) {
        return row.cells().stream().filter(head -> named(head).isPresent()).count();
    }

    private Optional<? extends Field> named(String head) {
        return Field.named(head, known.stream());
    }

    private List<MappedColumn> columns(List<String> heads, List<RawRow> rows) {
        List<MappedColumn> columns = new ArrayList<>();
        Set<String> taken = new HashSet<>();
        for (int place = 0; place < heads.size(); place++) {
            String field = named(heads.get(place)).map(Field::name).orElse(null);
            columns.add(new MappedColumn(
                    heads.get(place), samples(rows, place, SHOWN), field, field == null ? By.NOBODY : By.HEAD));
            if (field != null) {
                taken.add(field);
            }
        }
        for (int place = 0; place < heads.size(); place++) {
            if (columns.get(place).by() == By.NOBODY) {
                columns.set(place, bySamples(columns.get(place), samples(rows, place, LOOKED_AT), taken));
            }
        }
        return columns;
    }

    private MappedColumn bySamples(MappedColumn column, List<String> samples, Set<String> taken) {
        for (Field field : known) {
            long fitting = samples.stream().filter(field.guide()::fits).count();
            if (fitting > 0 && fitting >= MOST * samples.size() && taken.add(field.name())) {
                return column.holding(field.name(), By.SAMPLES);
            }
        }
        return column;
    }

    private static List<String> samples(List<RawRow> rows, int place, int most) {
        return rows.stream()
                .map(RawRow::cells)
                .filter(cells -> place < cells.size())
                .map(cells -> cells.get(place).strip())
                .filter(cell -> !cell.isEmpty())
                .map(cell -> cell.length() > 80 ? cell.substring(0, 80) + "…" : cell)
                .limit(most)
                .toList();
    }
}
