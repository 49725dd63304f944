package lianqiao.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files of 50,000 rows, read by a process that has no room for them. */
class LargeFileTests {
    private static final int ROWS = 50_000;
    private static final int COLUMNS = 12;
    private static final String LONG = "，其特征在于包括壳体、叶轮和密封件，所述叶轮设于壳体内".repeat(6);

    @TempDir
    Path folder;

    @Test
    void aSpreadsheetIsReadRowByRow() throws Exception {
        Path file = folder.resolve("large.xlsx");
        try (Workbook book = new Workbook(Files.newOutputStream(file), "test", "1.0")) {
            Worksheet sheet = book.newWorksheet("清单");
            for (int row = 0; row <= ROWS; row++) {
                for (int column = 0; column < COLUMNS; column++) {
                    sheet.inlineString(row, column, cell(row, column));
                }
                if (row % 500 == 0) {
                    sheet.flush();
                }
            }
        }
        assertThat(rowsReadWithin("-Xmx40m", file)).isEqualTo(ROWS);
    }

    @Test
    void aTextFileInGbkIsReadRowByRow() throws Exception {
        Path file = folder.resolve("large.csv");
        try (BufferedWriter out = Files.newBufferedWriter(file, TextLook.GB)) {
            for (int row = 0; row <= ROWS; row++) {
                for (int column = 0; column < COLUMNS; column++) {
                    out.write((column == 0 ? "" : ",") + cell(row, column));
                }
                out.write("\r\n");
            }
        }
        assertThat(rowsReadWithin("-Xmx24m", file)).isEqualTo(ROWS);
    }

    private static String cell(int row, int column) {
        FieldGuide guide = Column.values()[column].guide();
        return row == 0
                ? guide.heads().getFirst()
                : switch (Column.values()[column]) {
                    case PATENT_NUMBER -> Samples.number(row);
                    case TITLE, OWNER -> "一种第" + row + "号水泵" + LONG;
                    default -> guide.example();
                };
    }

    private static long rowsReadWithin(String heap, Path file) throws IOException, InterruptedException {
        Process reading = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        heap,
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Counting.class.getName(),
                        file.toString())
                .redirectErrorStream(true)
                .start();
        List<String> said = reading.inputReader().lines().toList();
        assertThat(reading.waitFor()).as(String.join("\n", said)).isZero();
        return Long.parseLong(said.getLast());
    }

    /** The process that reads. */
    static final class Counting {
        private Counting() {}

        public static void main(String[] arguments) throws IOException {
            Path file = Path.of(arguments[0]);
            LicenceKind kind = new LicenceKind();
            long count = 0;
            try (var rows = MappedRows.open(kind, file, ColumnGuess.of(kind, file, FileLook.of(file)))) {
                for (Optional<?> row = rows.next(); row.isPresent(); row = rows.next()) {
                    count++;
                }
            }
            System.out.println(count);
        }
    }
}
