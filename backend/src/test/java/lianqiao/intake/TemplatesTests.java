package lianqiao.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TemplatesTests {
    @TempDir
    Path folder;

    private final LicenceKind kind = new LicenceKind();

    @Test
    void everyColumnOfATemplateIsKnownAgainWhenItComesBack() throws IOException {
        Path template = Files.write(folder.resolve("template.xlsx"), Templates.of(kind));
        Reading reading = ColumnGuess.of(kind, template, FileLook.of(template));
        assertThat(reading.columns())
                .extracting(MappedColumn::field)
                .containsExactlyElementsOf(
                        kind.fields().stream().map(Field::name).toList());
        assertThat(reading.columns()).allMatch(column -> column.by() == MappedColumn.By.HEAD);
        assertThat(reading.format().otherSheets()).containsExactly("填写说明");
    }

    @Test
    void explainsEachColumnInBothLanguages() throws IOException {
        Path template = Files.write(folder.resolve("template.xlsx"), Templates.of(kind));
        try (ReadableWorkbook book = new ReadableWorkbook(template.toFile())) {
            var rows = book.findSheet("填写说明").orElseThrow().read();
            assertThat(rows).hasSize(1 + kind.fields().size());
            assertThat(rows.get(1).getCellText(2)).isEqualTo("*");
            assertThat(rows)
                    .allMatch(row ->
                            !row.getCellText(4).isBlank() && !row.getCellText(5).isBlank());
        }
    }
}
