package lianqiao.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import lianqiao.intake.RowOutcome.Rejected;
import lianqiao.patent.StockAppraising;
import lianqiao.patent.StockSurvey;
import lianqiao.patent.Willingness;
import org.junit.jupiter.api.Test;

class StockRowReaderTests {
    private static final List<String> SURVEY = List.of("专利号", "名称", "类型", "发明人", "转化意愿", "是否公开", "届满日");
    private static final List<String> MARKS = List.of("专利号", "成熟度", "适配度", "前景", "成熟度依据", "依据");

    private final StockRowReader survey = new StockRowReader(header(SURVEY, Stream.of(StockColumn.values())));
    private final MarkRowReader marks = new MarkRowReader(header(MARKS, Stream.of(MarkColumn.values())));

    @Test
    void readsASurveysRow() {
        var said = said(survey.read(row(2, "ZL 202219990064.2", "一种水泵", "发明", "张三、李四", "许可；转让", "是", "2042/8/9")));
        assertThat(said.number().value()).isEqualTo("202219990064.2");
        assertThat(said.inventors()).containsExactly("张三", "李四");
        assertThat(said.willingness()).containsExactly(Willingness.LICENCE, Willingness.TRANSFER);
        assertThat(said.shown()).isTrue();
        assertThat(said.endsOn()).isEqualTo(LocalDate.of(2042, 8, 9));
    }

    @Test
    void aBlankSaysNothing() {
        var said = said(survey.read(row(2, "202219990064.2", "一种水泵", "", "", "", "", "")));
        assertThat(said.shown()).isNull();
        assertThat(said.willingness()).isEmpty();
        assertThat(said.endsOn()).isNull();
    }

    @Test
    void keepsWhatItUnderstandsAndTellsTheRest() {
        var outcome = survey.read(row(2, "202219990064.2", "无", "外观设计", "", "再议", "也许", "2050-01-01"));
        assertThat(codes(outcome))
                .containsExactly(
                        "TITLE_UNKNOWN",
                        "KIND_CONTRADICTS_NUMBER",
                        "TERM_EXCEEDS_PATENT",
                        "WILLINGNESS_NOT_UNDERSTOOD",
                        "SHOWN_NOT_UNDERSTOOD");
        // Nothing is shown to the public by a cell that nobody understood.
        assertThat(said(outcome).shown()).isNull();
    }

    @Test
    void rejectsANumberThatNothingProvesAndOneThatCameBefore() {
        assertThat(codes(survey.read(row(2, "202219990064.3", "一种水泵", "", "", "", "", ""))))
                .containsExactly("CHECK_DIGIT_WRONG");
        survey.read(row(3, "202219990064.2", "一种水泵", "", "", "", "", ""));
        var again = survey.read(row(4, "ZL202219990064.2", "一种水泵", "", "", "", "", ""));
        assertThat(again).isInstanceOf(Rejected.class);
        assertThat(codes(again)).containsExactly("DUPLICATE_IN_FILE");
    }

    @Test
    void takesMarksOnlyWithWhatShowsThem() {
        var row = ((RowOutcome.Imported<StockAppraising.Row>)
                        marks.read(row(2, "202219990064.2", "85.0", "80", "75", "中试报告", "区内走访")))
                .item();
        assertThat(row.said().maturity()).isEqualTo(85);
        assertThat(row.said().maturityEvidence()).isEqualTo("中试报告");
        assertThat(row.said().fitEvidence()).isEqualTo("区内走访");
        assertThat(codes(marks.read(row(3, "202019990066.2", "85", "80", "75", "中试报告", ""))))
                .containsExactly("EVIDENCE_MISSING", "EVIDENCE_MISSING");
    }

    @Test
    void aMarkIsAWholeNumberUpToAHundred() {
        assertThat(codes(marks.read(row(2, "202219990064.2", "101", "高", "", "x", "x"))))
                .containsExactly("MARK_NOT_UNDERSTOOD", "MARK_NOT_UNDERSTOOD", "MARK_NOT_UNDERSTOOD");
    }

    private static Header header(List<String> heads, Stream<? extends Field> fields) {
        List<? extends Field> all = fields.toList();
        return Header.of(
                heads,
                heads.stream()
                        .map(head -> Field.named(head, all.stream()).map(Field.class::cast))
                        .map(field -> (Optional<Field>) field)
                        .toList());
    }

    private static RawRow row(int number, String... cells) {
        return new RawRow(number, List.of(cells), null);
    }

    private static StockSurvey said(RowOutcome<StockSurvey> outcome) {
        return switch (outcome) {
            case RowOutcome.Imported<StockSurvey> imported -> imported.item();
            case RowOutcome.ImportedWithWarnings<StockSurvey> warned -> warned.item();
            case Rejected<StockSurvey> rejected -> throw new AssertionError(rejected.findings());
        };
    }

    private static List<String> codes(RowOutcome<?> outcome) {
        return outcome.findings().stream().map(Finding::code).toList();
    }
}
