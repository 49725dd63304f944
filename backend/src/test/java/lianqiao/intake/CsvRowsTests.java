package lianqiao.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CsvRowsTests {
    @TempDir
    Path folder;

    @Test
    void readsQuotesLineBreaksInCellsAndAMark() throws IOException {
        var rows = rows("\ufeffa,b\r\n\"x,\ny\",\"say \"\"no\"\"\"\r\nz,\r\n");
        assertThat(rows)
                .extracting(RawRow::cells)
                .containsExactly(List.of("a", "b"), List.of("x,\ny", "say \"no\""), List.of("z", ""));
    }

    @Test
    void givesUpOneLineWhereAQuoteIsNeverClosedAndReadsOn() throws IOException {
        var rows = rows("a,b\n1,one\n2,\"two\n3,three\n4,four\n");
        assertThat(rows).extracting(row -> row.cells().getFirst()).containsExactly("a", "1", "2,\"two", "3", "4");
    }

    @Test
    void givesUpOneLineWhereAQuoteIsClosedByTheNextRowsQuote() throws IOException {
        var rows = rows("a,b\n1,\"one\n2,two\n3,\"three\"\n4,four\n");
        assertThat(rows).extracting(row -> row.cells().getFirst()).containsExactly("a", "1,\"one", "2", "3", "4");
    }

    @Test
    void tellsThatTheFileEndsWithinItsLastRow() throws IOException {
        assertThat(rows("a,b,c\n1,2,3\n4,5").getLast().fault()).isEqualTo(RowCode.ROW_TRUNCATED);
        assertThat(rows("a,b,c\n1,2,3\n4,5,6").getLast().fault()).isNull();
        assertThat(rows("a,b,c\n1,2,3\n4,\"5").getLast().fault()).isEqualTo(RowCode.ROW_TRUNCATED);
        assertThat(rows("a,b,c\n1,2,3\n4,5\n").getLast().fault()).isNull();
    }

    private List<RawRow> rows(String text) throws IOException {
        Path file = Files.writeString(folder.resolve("rows.csv"), text);
        List<RawRow> found = new ArrayList<>();
        try (CsvRows rows = CsvRows.open(file)) {
            for (Optional<RawRow> row = rows.next(); row.isPresent(); row = rows.next()) {
                found.add(row.get());
            }
        }
        return found;
    }
}
