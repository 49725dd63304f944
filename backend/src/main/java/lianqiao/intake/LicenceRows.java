package lianqiao.intake;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;

/** The licences of a CSV file. */
final class LicenceRows implements ImportRows<ReadLicence> {
    private final CsvRows rows;
    private final Header header;
    private final LicenceRowReader reader;

    private LicenceRows(CsvRows rows, Header header, LocalDate today) {
        this.rows = rows;
        this.header = header;
        this.reader = new LicenceRowReader(header, today);
    }

    /** Refuses a file whose first row is no header of licences. */
    static LicenceRows open(Path file, LocalDate today) throws IOException {
        CsvRows rows = CsvRows.open(file);
        try {
            RawRow first = rows.next().orElseThrow(FileFault.FILE_EMPTY::asException);
            return new LicenceRows(rows, Header.read(first.cells()), today);
        } catch (RuntimeException refused) {
            rows.close();
            throw refused;
        }
    }

    Header header() {
        return header;
    }

    @Override
    public Optional<RowOutcome<ReadLicence>> next() {
        return rows.next().map(reader::read);
    }

    @Override
    public void close() throws IOException {
        rows.close();
    }
}
