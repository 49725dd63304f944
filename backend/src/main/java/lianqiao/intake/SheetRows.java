package lianqiao.intake;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;

/** The rows of one sheet of a spreadsheet; only the texts that cells share are held in memory. */
final class SheetRows implements TableRows {
    private static final ReadingOptions WITH_FORMATS = new ReadingOptions(true, true);

    private final ReadableWorkbook book;
    private final Stream<Row> stream;
    private final Iterator<Row> rows;

    private SheetRows(ReadableWorkbook book, Stream<Row> stream) {
        this.book = book;
        this.stream = stream;
        this.rows = stream.iterator();
    }

    static SheetRows open(Path file, String name) throws IOException {
        ReadableWorkbook book;
        try {
            book = new ReadableWorkbook(file.toFile(), WITH_FORMATS);
        } catch (ExcelReaderException unbuilt) {
            // Not every program writes all parts (styles, for one); an office program does when it saves the file anew.
            throw FileFault.FILE_SHEET_UNSAFE.asException();
        }
        Sheet sheet = book.findSheet(name).orElseThrow(FileFault.FILE_EMPTY::asException);
        return new SheetRows(book, sheet.openStream());
    }

    @Override
    public Optional<RawRow> next() {
        return rows.hasNext() ? Optional.of(row(rows.next())) : Optional.empty();
    }

    private RawRow row(Row row) {
        List<String> cells = new ArrayList<>(row.getCellCount());
        for (Cell cell : row) {
            cells.add(cell == null ? "" : SheetCells.text(cell, book.isDate1904()));
        }
        return new RawRow(row.getRowNum(), cells, false);
    }

    @Override
    public void close() throws IOException {
        stream.close();
        book.close();
    }
}
