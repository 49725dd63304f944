package lianqiao.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lianqiao.shared.RefusedException;
import org.dhatim.fastexcel.VisibilityState;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SheetRowsTests {
    @TempDir
    Path folder;

    @Test
    void showsNumbersAndDaysAsAPersonSeesThem() throws IOException {
        Path file = write(book -> {
            var sheet = book.newWorksheet("清单");
            sheet.value(0, 0, 5);
            sheet.value(0, 1, 0.1);
            sheet.value(0, 2, 201610280331.4);
            sheet.value(0, 3, 201610280331.39999);
            sheet.value(0, 4, LocalDate.of(2030, 12, 31));
            sheet.style(0, 4).format("yyyy-mm-dd").set();
            sheet.value(0, 5, 44000);
            sheet.value(0, 6, 12);
            sheet.style(0, 6).format("0.00\"万元/day\"").set();
            sheet.value(0, 7, "ZL200310102344.5");
        });
        assertThat(rows(file).getFirst().cells())
                .containsExactly(
                        "5",
                        "0.1",
                        "201610280331.4",
                        "201610280331.4",
                        "2030-12-31",
                        "44000",
                        "12",
                        "ZL200310102344.5");
    }

    @Test
    void computesNoFormulaAndTakesWhatWasComputedLast() throws IOException {
        Path plain = write(book -> book.newWorksheet("s").value(0, 0, "x"));
        Path file = Sheets.spoil(
                plain,
                Sheets.sheet("<row r=\"1\"><c r=\"A1\" t=\"str\"><f>\"ZL\"&amp;B1</f><v>ZL1</v></c>"
                        + "<c r=\"B1\"><f>2*3</f><v>6</v></c><c r=\"C1\"><f>HYPERLINK(\"x\")</f></c></row>"));
        assertThat(rows(file).getFirst().cells()).containsExactly("ZL1", "6", "");
        assertThat(FileLook.of(file).formulas()).isEqualTo(3);
    }

    @Test
    void keepsTheNumbersOfRowsWhereSomeAreEmptyOrMissing() throws IOException {
        Path file = write(book -> {
            var sheet = book.newWorksheet("s");
            sheet.value(0, 0, "某省开放许可清单");
            sheet.range(0, 0, 0, 2).merge();
            sheet.value(2, 0, "专利号");
            sheet.value(2, 1, "专利名称");
            sheet.value(5, 0, "ZL200310102344.5");
            sheet.value(5, 2, " ");
        });
        assertThat(rows(file).stream().filter(row -> !row.isBlank()).map(RawRow::number))
                .containsExactly(1, 3, 6);
        assertThat(FileLook.of(file).mergedCells()).isEqualTo(1);
        Reading reading = ColumnGuess.of(new LicenceKind(), file, FileLook.of(file));
        assertThat(reading.headerRow()).isEqualTo(3);
        try (var rows = MappedRows.open(new LicenceKind(), file, reading)) {
            assertThat(rows.next()).map(RowOutcome::row).contains(6);
            assertThat(rows.next()).isEmpty();
        }
    }

    @Test
    void readsTheFirstVisibleSheetWithRowsAndNamesTheOthers() throws IOException {
        Path file = write(book -> {
            book.newWorksheet("空");
            var hidden = book.newWorksheet("字典");
            hidden.value(0, 0, "x");
            hidden.setVisibilityState(VisibilityState.HIDDEN);
            book.newWorksheet("清单").value(0, 0, "专利号");
            book.newWorksheet("说明").value(0, 0, "填写说明");
        });
        FileFormat format = FileLook.of(file);
        assertThat(format.sheet()).isEqualTo("清单");
        assertThat(format.otherSheets()).containsExactly("空", "说明");
        assertThat(rows(file).getFirst().cells()).containsExactly("专利号");
    }

    @Test
    void refusesWhatWouldTakeMemoryWithoutEnd() throws IOException {
        Path plain = write(book -> book.newWorksheet("s").value(0, 0, "x"));
        refuses(plain, "<row r=\"1\"><c r=\"ZZZZZZ1\"><v>1</v></c></row>", "FILE_SHEET_UNSAFE");
        refuses(plain, "<row r=\"1\">" + "<c><v>1</v></c>".repeat(30_000) + "</row>", "FILE_SHEET_UNSAFE");
        refuses(
                plain,
                "<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>" + "a".repeat(300_000) + "</t></is></c></row>",
                "FILE_CELL_TOO_LARGE");
        refusesFile(Sheets.spoil(plain, "<!DOCTYPE x [<!ENTITY a \"aaaa\">]>" + Sheets.sheet("")), "FILE_SHEET_UNSAFE");
    }

    @Test
    void saysWhatToDoAboutASpreadsheetWithoutAllOfItsParts() throws IOException {
        Path whole = write(book -> book.newWorksheet("s").value(0, 0, "x"));
        Path bare = Sheets.without(whole, "xl/styles.xml");
        FileFormat format = FileLook.of(bare);
        assertThatThrownBy(() -> Tables.open(bare, format, List.of()))
                .isInstanceOfSatisfying(RefusedException.class, refused -> assertThat(
                                refused.refusals().getFirst().code())
                        .isEqualTo("FILE_SHEET_UNSAFE"));
    }

    @Test
    void unpacksABombNoFurtherThanItsLimit() throws IOException {
        Path bomb = folder.resolve("bomb.xlsx");
        try (var zip = new java.util.zip.ZipOutputStream(java.nio.file.Files.newOutputStream(bomb))) {
            zip.putNextEntry(new java.util.zip.ZipEntry("xl/workbook.xml"));
            zip.putNextEntry(new java.util.zip.ZipEntry("xl/sharedStrings.xml"));
            byte[] text = "<si><t>a</t></si>".repeat(60_000).getBytes(java.nio.charset.StandardCharsets.UTF_8);
            for (int i = 0; i < 110; i++) {
                zip.write(text);
            }
        }
        assertThat(java.nio.file.Files.size(bomb)).isLessThan(1 << 20);
        refusesFile(bomb, "FILE_UNPACKS_TOO_LARGE");
    }

    private void refuses(Path plain, String rows, String code) throws IOException {
        refusesFile(Sheets.spoil(plain, Sheets.sheet(rows)), code);
    }

    private static void refusesFile(Path file, String code) {
        assertThatThrownBy(() -> FileLook.of(file))
                .isInstanceOfSatisfying(RefusedException.class, refused -> assertThat(
                                refused.refusals().getFirst().code())
                        .isEqualTo(code));
    }

    private Path write(java.util.function.Consumer<Workbook> content) throws IOException {
        return Sheets.write(folder.resolve("file.xlsx"), content);
    }

    private static List<RawRow> rows(Path file) throws IOException {
        List<RawRow> found = new ArrayList<>();
        try (TableRows rows = Tables.open(file, FileLook.of(file), List.of())) {
            for (Optional<RawRow> row = rows.next(); row.isPresent(); row = rows.next()) {
                found.add(row.get());
            }
        }
        return found;
    }
}
