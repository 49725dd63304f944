package lianqiao.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import lianqiao.intake.RowOutcome.Imported;
import lianqiao.intake.RowOutcome.ImportedWithWarnings;
import lianqiao.intake.RowOutcome.Rejected;
import lianqiao.licence.FeeTerms;
import org.junit.jupiter.api.Test;

class LicenceRowReaderTests {
    private static final List<String> HEADS = List.of(
            "appln_nr",
            "patent_id",
            "title",
            "patent_type",
            "patent_owner",
            "province",
            "license_fee",
            "license_fee_type",
            "license_period",
            "license_deadline");
    private final LicenceRowReader reader = new LicenceRowReader(Header.read(HEADS), LocalDate.of(2026, 11, 1));
    private int row = 1;

    @Test
    void takesInARowThatSaysEverything() {
        var outcome = read("200310102344", "ZL200310102344.5", "一种水泵", "发明", "某某大学", "天津", "9万元", "一次总付", "", "");
        assertThat(outcome).isInstanceOf(Imported.class);
        assertThat(item(outcome).region()).isEqualTo("120000");
        assertThat(item(outcome).fee()).isEqualTo(new FeeTerms.LumpSum(9_000_000L));
    }

    @Test
    void keepsARowWithoutTitleAndSaysSo() {
        var outcome = read("", "200310102344.5", "—", "发明", "某某大学", "天津市", "免费", "", "", "");
        assertThat(codes(outcome)).containsExactly("TITLE_MISSING");
        assertThat(item(outcome).title()).isEmpty();
    }

    @Test
    void repairsANumberThatTheCheckDigitProves() {
        var outcome = read("200310102344", "200310102344.50001", "水泵", "发明", "某某大学", "天津", "免费", "", "", "");
        assertThat(codes(outcome)).containsExactly("FLOAT_DAMAGE");
        assertThat(item(outcome).number().value()).isEqualTo("200310102344.5");
    }

    @Test
    void turnsAwayANumberThatNothingProves() {
        assertThat(codes(rejected("", "ZL200310102344.7"))).containsExactly("CHECK_DIGIT_WRONG");
        assertThat(codes(rejected("", "2.00310E+11"))).containsExactly("DIGITS_LOST");
        assertThat(codes(rejected("", ""))).containsExactly("NUMBER_MISSING");
        assertThat(codes(rejected("200310102345", "ZL200310102344.5"))).containsExactly("NUMBERS_DISAGREE");
    }

    @Test
    void takesTheTwelveDigitsOfAKeyColumnButTellsThatNothingProvesThem() {
        assertThat(codes(read("200310102344", "", "水泵", "发明", "某某大学", "天津", "免费", "", "", "")))
                .containsExactly("NUMBER_UNPROVEN");
    }

    @Test
    void reportsARepeatWithTheRowItRepeats() {
        read("", "200310102344.5", "水泵", "发明", "某某大学", "天津", "免费", "", "", "");
        var repeat = read("", "ZL 2003 1010 2344.5", "水泵", "发明", "某某大学", "四川", "免费", "", "", "");
        assertThat(repeat).isInstanceOf(Rejected.class);
        assertThat(repeat.findings())
                .containsExactly(new Finding("patent_id", "200310102344.5 = #2", "DUPLICATE_IN_FILE"));
        assertThat(RowCode.DUPLICATE_IN_FILE.remedyZh()).endsWith("（依据：平台规则）");
        assertThat(RowCode.DUPLICATE_IN_FILE.remedyEn()).endsWith("(source: rule of the portal)");
    }

    @Test
    void aRowThatWasTurnedAwayHoldsNoNumber() {
        read("200310102345", "ZL200310102344.5", "水泵", "发明", "某某大学", "天津", "免费", "", "", "");
        assertThat(read("", "ZL200310102344.5", "水泵", "发明", "某某大学", "天津", "免费", "", "", ""))
                .isInstanceOf(Imported.class);
    }

    @Test
    void sharesNoFeeAmongSeveralPatentsOfOneRow() {
        var first = read(
                "200310102344", "ZL200310102344.5、ZL202010010006.2", "水泵", "发明", "某某大学", "天津", "9万元", "一次总付", "", "");
        assertThat(codes(first)).containsExactly("NUMBERS_SEVERAL_ONE_KEPT", "FEE_FOR_SEVERAL_PATENTS");
        var second = read("202010010006", "", "水泵", "发明", "某某大学", "天津", "9万元", "一次总付", "", "");
        assertThat(codes(second)).containsExactly("NUMBER_UNPROVEN", "FEE_FOR_SEVERAL_PATENTS");
        assertThat(item(second).fee()).isInstanceOf(FeeTerms.Unparsed.class);
    }

    @Test
    void tellsOfASumThatIsUnusuallyHighOrLow() {
        assertThat(codes(read("", "200310102344.5", "水泵", "发明", "某某大学", "天津", "7元", "一次总付", "", "")))
                .containsExactly("FEE_LOOKS_LOW");
        assertThat(codes(read("", "202010010006.2", "水泵", "发明", "某某大学", "天津", "9000万元", "一次总付", "", "")))
                .containsExactly("FEE_ABOVE_USUAL_CAP");
    }

    @Test
    void takesTheUnitOfABareNumberFromTheHeadOfItsColumn() {
        assertThat(under("许可费（万元）", "5")).isEqualTo(new FeeTerms.LumpSum(5_000_000L));
        assertThat(under("许可使用费(单位：元)", "50,000")).isEqualTo(new FeeTerms.LumpSum(5_000_000L));
        assertThat(under("许可费/万元*", "0.5")).isEqualTo(new FeeTerms.LumpSum(500_000L));
        assertThat(under("许可费（万元）", "50000元")).isEqualTo(new FeeTerms.LumpSum(5_000_000L));
        assertThat(under("许可费", "5")).isInstanceOf(FeeTerms.Unparsed.class);
        assertThat(under("许可费（万元）", "5-8")).isInstanceOf(FeeTerms.Unparsed.class);
    }

    private FeeTerms under(String head, String fee) {
        var header = Header.read(List.of("专利号", head, "支付方式"));
        var one = new LicenceRowReader(header, LocalDate.of(2026, 11, 1));
        return item(one.read(new RawRow(++row, List.of("200310102344.5", fee, "一次总付"), null)))
                .fee();
    }

    @Test
    void takesTheKindFromTheNumberWhenTheWordsContradictIt() {
        assertThat(codes(read("", "200310102344.5", "水泵", "实用新型", "某某大学", "天津", "免费", "", "", "")))
                .containsExactly("KIND_CONTRADICTS_NUMBER");
    }

    @Test
    void namesNoRegionRatherThanGuessingOne() {
        assertThat(codes(read("", "200310102344.5", "水泵", "发明", "某某大学", "某新区", "免费", "", "", "")))
                .containsExactly("REGION_UNKNOWN");
        assertThat(codes(read("", "202010010006.2", "水泵", "发明", "某某大学", "", "免费", "", "", "")))
                .containsExactly("REGION_MISSING");
    }

    @Test
    void tellsATermThatIsOverAndOneThatIsTooLong() {
        assertThat(codes(read("", "200310102344.5", "水泵", "发明", "某某大学", "天津", "免费", "", "3", "2040年1月1日")))
                .containsExactly("TERM_EXCEEDS_PATENT", "TERM_UNIT_MISSING");
        assertThat(codes(read("", "202010010006.2", "水泵", "发明", "某某大学", "天津", "免费", "", "3年", "2024-1-1")))
                .containsExactly("TERM_ENDED");
    }

    @Test
    void turnsAwayRowsWhoseCellsAreNotWhereTheyBelong() {
        assertThat(codes(reader.read(new RawRow(2, List.of("a", "b"), false)))).containsExactly("ROW_SHAPE");
        assertThat(codes(reader.read(new RawRow(3, List.of("a", "b"), true)))).containsExactly("ROW_TRUNCATED");
        assertThat(codes(read("200310102344", "水泵", "ZL200310102344.5", "某某大学", "天津", "免费", "", "", "", "")))
                .containsExactly("COLUMNS_SHIFTED");
    }

    private RowOutcome<ReadLicence> rejected(String key, String number) {
        var outcome = read(key, number, "水泵", "发明", "某某大学", "天津", "免费", "", "", "");
        assertThat(outcome).isInstanceOf(Rejected.class);
        return outcome;
    }

    private RowOutcome<ReadLicence> read(String... cells) {
        return reader.read(new RawRow(++row, List.of(cells), false));
    }

    private static List<String> codes(RowOutcome<?> outcome) {
        return outcome.findings().stream().map(Finding::code).toList();
    }

    private static ReadLicence item(RowOutcome<ReadLicence> outcome) {
        return switch (outcome) {
            case Imported<ReadLicence> imported -> imported.item();
            case ImportedWithWarnings<ReadLicence> warned -> warned.item();
            case Rejected<ReadLicence> rejected -> throw new AssertionError(rejected.findings());
        };
    }
}
