package lianqiao.intake;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Opens a file as rows, whatever its format. */
final class Tables {
    private Tables() {}

    /** @param names of the fields of JSON Lines; other formats name theirs in a header */
    static TableRows open(Path file, FileFormat format, List<String> names) throws IOException {
        Charset charset = Charset.forName(format.charset());
        return switch (format.form()) {
            case CSV -> CsvRows.open(file, charset, format.separator().charAt(0));
            case XLSX -> SheetRows.open(file, format.sheet());
            case JSON_LINES -> JsonRows.open(file, charset, format.mark(), names);
        };
    }

    /** The first rows that hold anything. */
    static List<RawRow> first(Path file, FileFormat format, List<String> names, int most) throws IOException {
        List<RawRow> first = new ArrayList<>();
        try (TableRows rows = open(file, format, names)) {
            for (Optional<RawRow> row = rows.next(); row.isPresent() && first.size() < most; row = rows.next()) {
                if (!row.get().isBlank()) {
                    first.add(row.get());
                }
            }
        }
        return first;
    }
}
