package lianqiao.intake;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lianqiao.intake.FileFormat.Form;

/** The rows of a file below its header, decided one after the other. Rows that hold nothing are passed over. */
final class MappedRows<T> implements ImportRows<T> {
    private final TableRows rows;
    private final Reading reading;
    private final RowReader<T> reader;

    private MappedRows(TableRows rows, Reading reading, RowReader<T> reader) {
        this.rows = rows;
        this.reading = reading;
        this.reader = reader;
    }

    static <T> MappedRows<T> open(Importing<T> kind, Path file, Reading reading) throws IOException {
        RowReader<T> reader = kind.reader(reading.header(kind.fields()));
        return new MappedRows<>(Tables.open(file, reading.format(), ColumnGuess.names(kind)), reading, reader);
    }

    @Override
    public Optional<RowOutcome<T>> next() throws IOException {
        Optional<RawRow> row = rows.next();
        while (row.isPresent()
                && (row.get().number() <= reading.headerRow() || row.get().isBlank())) {
            row = rows.next();
        }
        return row.map(this::shaped).map(reader::read);
    }

    /** A sheet has no cells where nothing stands, and often some beyond its header where nothing stands. */
    private RawRow shaped(RawRow row) {
        int width = reading.columns().size();
        if (reading.format().form() != Form.XLSX || row.cells().size() == width) {
            return row;
        }
        List<String> cells = new ArrayList<>(row.cells());
        while (cells.size() < width) {
            cells.add("");
        }
        while (cells.size() > width && cells.getLast().isBlank()) {
            cells.removeLast();
        }
        return new RawRow(row.number(), cells, row.fault());
    }

    @Override
    public void close() throws IOException {
        rows.close();
    }
}
