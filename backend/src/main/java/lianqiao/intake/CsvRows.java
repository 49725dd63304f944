package lianqiao.intake;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.CsvRecordHandler;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * The rows of a CSV file, one at a time. A quote that is never closed would swallow all rows after it; where a record is too
 * large, or has the wrong width and more than one line, only its first line is given up and reading goes on with the next.
 */
final class CsvRows implements TableRows {
    private static final int LARGEST_RECORD = 1 << 18;

    private final Path file;
    private final Charset charset;
    private final char separator;
    private CloseableIterator<CsvRecord> records;
    /** Lines before the one at which {@link #records} began. */
    private long skipped;
    /** The line after the last record, from 0. */
    private long line;

    private int row;
    private int width;
    private boolean closedWithBreak;

    private CsvRows(Path file, Charset charset, char separator) {
        this.file = file;
        this.charset = charset;
        this.separator = separator;
        this.records = open(0);
    }

    static CsvRows open(Path file) throws IOException {
        return open(file, StandardCharsets.UTF_8, ',');
    }

    static CsvRows open(Path file, Charset charset, char separator) throws IOException {
        CsvRows rows = new CsvRows(file, charset, separator);
        rows.closedWithBreak = endsWithBreak(file);
        return rows;
    }

    @Override
    public Optional<RawRow> next() {
        CsvRecord found;
        try {
            if (!records.hasNext()) {
                return Optional.empty();
            }
            found = records.next();
        } catch (CsvParseException unclosed) {
            return Optional.of(giveUpLine());
        }
        line = skipped + found.getStartingLineNumber() - 1;
        List<String> cells = found.getFields();
        long breaks = cells.stream().mapToLong(CsvRows::breaks).sum();
        if (row > 0 && cells.size() != width && breaks > 0) {
            return Optional.of(giveUpLine());
        }
        line += breaks + 1;
        return Optional.of(row(cells));
    }

    private RawRow row(List<String> cells) {
        row++;
        width = row == 1 ? cells.size() : width;
        boolean cutOff = cells.size() < width && !closedWithBreak && !records.hasNext();
        return new RawRow(row, cells, cutOff);
    }

    private RawRow giveUpLine() {
        try {
            records.close();
            BufferedReader rest = reader(line);
            String given;
            do {
                given = rest.readLine();
                line++;
            } while (given != null && given.isEmpty());
            skipped = line;
            records = parse(rest);
            row++;
            return new RawRow(row, List.of(given == null ? "" : given), !records.hasNext() && !closedWithBreak);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private CloseableIterator<CsvRecord> open(long lines) {
        try {
            return parse(reader(lines));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private BufferedReader reader(long lines) throws IOException {
        BufferedReader reader = Files.newBufferedReader(file, charset);
        reader.mark(1);
        if (reader.read() != '\ufeff') {
            reader.reset();
        }
        for (long passed = 0; passed < lines; passed++) {
            reader.readLine();
        }
        return reader;
    }

    private CloseableIterator<CsvRecord> parse(BufferedReader reader) {
        return CsvReader.builder()
                .fieldSeparator(separator)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false)
                .build(
                        CsvRecordHandler.builder()
                                .maxFieldSize(LARGEST_RECORD)
                                .maxRecordSize(LARGEST_RECORD)
                                .build(),
                        reader)
                .iterator();
    }

    private static long breaks(String cell) {
        return cell.indexOf('\n') < 0 && cell.indexOf('\r') < 0
                ? 0
                : cell.lines().count() - 1 + (ends(cell) ? 1 : 0);
    }

    private static boolean ends(String cell) {
        return cell.endsWith("\n") || cell.endsWith("\r");
    }

    private static boolean endsWithBreak(Path file) throws IOException {
        try (var channel = Files.newByteChannel(file)) {
            if (channel.size() == 0) {
                return false;
            }
            channel.position(channel.size() - 1);
            var last = java.nio.ByteBuffer.allocate(1);
            channel.read(last);
            return last.get(0) == '\n' || last.get(0) == '\r';
        }
    }

    @Override
    public void close() throws IOException {
        records.close();
    }
}
