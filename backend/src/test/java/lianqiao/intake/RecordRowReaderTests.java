package lianqiao.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lianqiao.register.RecordForm;
import lianqiao.register.RecordTypes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tables of records as people write them. */
class RecordRowReaderTests {
    private static final RecordTypes TYPES = RecordTypes.shipped();
    private static final List<String> HEADS =
            List.of("合同登记编号", "登记日期", "地区", "单位名称", "统一社会信用代码", "是否涉及专利", "成交额（万元）", "凭证出处");

    @TempDir
    Path folder;

    @Test
    void readsARowInPeoplesWords() {
        var form = read("HT-1", "2026年5月1日", "天津市东丽区", "某企业", "91999999MADEM0011Y", "涉及专利", "12.5", "公示")
                .taken()
                .orElseThrow();
        assertThat(form.region()).isEqualTo("120110");
        assertThat(form.on()).hasToString("2026-05-01");
        assertThat(form.values()).isEqualTo(Map.of("kind", "patent", "amountFen", "12500000"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1,234.5     | 1234500000
            300元       | 30000
            0.2亿元     | 2000000000
            ¥12万       | 12000000
            """)
    void aSumIsInTheUnitOfItsCellAndElseOfItsHead(String cell, String fen) {
        var form = read("HT-1", "2026-05-01", "120110", "某企业", "91999999MADEM0011Y", "patent", cell, "")
                .taken()
                .orElseThrow();
        assertThat(form.values()).containsEntry("amountFen", fen);
    }

    @Test
    void tellsWhatIsWrongByTheColumnInWhichItStands() {
        var outcome = read("", "去年", "东里区", "某企业", "91999999MADEM0011X", "大概", "很多", "");
        assertThat(outcome.taken()).isEmpty();
        assertThat(outcome.findings())
                .extracting(found -> found.column() + " " + found.code())
                .containsExactlyInAnyOrder(
                        "合同登记编号 RECORD_NUMBER_MISSING",
                        "登记日期 DATE_NOT_UNDERSTOOD",
                        "登记日期 DATE_MISSING",
                        "地区 UNKNOWN_REGION",
                        "统一社会信用代码 CREDIT_CODE_WRONG",
                        "是否涉及专利 UNKNOWN_VALUE",
                        "成交额（万元） VALUE_NOT_UNDERSTOOD");
    }

    /** A new type is a file, and so is its spreadsheet: every template is read back as it was meant. */
    @Test
    void everyColumnOfEveryTypesTemplateIsKnownAgainWhenItComesBack() throws IOException {
        for (var kind : new RecordKinds(TYPES, null, Clock.systemUTC()).all()) {
            Path template = Files.write(folder.resolve(kind.kind() + ".xlsx"), Templates.of(kind));
            var reading = ColumnGuess.of(kind, template, FileLook.of(template));
            assertThat(reading.columns())
                    .as(kind.kind())
                    .extracting(MappedColumn::field)
                    .containsExactlyElementsOf(
                            kind.fields().stream().map(Field::name).toList());
            assertThat(MappingRules.fault(kind, reading)).isEmpty();
        }
    }

    private static RowOutcome<RecordForm> read(String... cells) {
        var type = TYPES.get("technology-contract");
        var columns = RecordColumn.of(type);
        var header = Header.of(
                HEADS,
                HEADS.stream()
                        .map(head -> Field.named(head, columns.stream()).map(Field.class::cast))
                        .map(found -> (Optional<Field>) found)
                        .toList());
        var reader = new RecordRowReader(type, columns, header, java.time.LocalDate.of(2026, 11, 22));
        return reader.read(new RawRow(2, List.of(cells), null));
    }
}
