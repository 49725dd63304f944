package lianqiao.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import lianqiao.shared.Refusal;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A form is read by its type; everything that is wrong is told at once. */
class RecordReaderTests {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final RecordTypes TYPES = TypeFiles.shipped();
    private static final String CODE = "91999999MADEM0011Y";

    @Test
    void tellsEverythingThatIsWrongAtOnce() {
        var form = new RecordForm(
                null, "technology-contract", " ", null, "120999", "x", "", "1", null, Map.of("kind", "?"));
        assertThat(codes("technology-contract", form))
                .containsExactlyInAnyOrder(
                        "DATE_MISSING",
                        "UNKNOWN_PARK",
                        "UNKNOWN_REGION",
                        "ORGANISATION_MISSING",
                        "CREDIT_CODE_WRONG",
                        "UNKNOWN_VALUE",
                        "VALUE_MISSING",
                        "RECORD_NUMBER_MISSING");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            amountFen | 12.5                    | VALUE_NOT_UNDERSTOOD
            amountFen | -1                      | OUT_OF_RANGE
            amountFen | 1e5                     | VALUE_NOT_UNDERSTOOD
            kind      | both                    | UNKNOWN_VALUE
            seller    | x                       | UNKNOWN_FIELD
            """)
    void saysWhatIsWrongWithAValue(String field, String value, String code) {
        assertThat(codes("technology-contract", contract(Map.of(field, value)))).containsExactly(code);
    }

    @Test
    void oneNumberHasOneSpelling() {
        var type = TYPES.get("technology-contract");
        String plain = RecordReader.read(type, numbered("2026-12 a"), TODAY).numberKey();
        for (String spelling : List.of("2026-12A", "２０２６－１２ａ", " 2026–12 A ")) {
            assertThat(RecordReader.read(type, numbered(spelling), TODAY).numberKey())
                    .isEqualTo(plain);
        }
        assertThat(RecordReader.read(type, numbered("2026-13A"), TODAY).numberKey())
                .isNotEqualTo(plain);
    }

    @Test
    void whereANumberIsGivenOutByAPlaceAnotherPlaceMayHaveItToo() {
        var type = TYPES.get("alliance");
        var values = Map.of("alliance", "联盟", "industry", "汽车", "members", "3");
        var here = new RecordForm(null, type.key(), "1", TODAY, "120110", null, null, null, null, values);
        var there = new RecordForm(null, type.key(), "1", TODAY, "120116", null, null, null, null, values);
        assertThat(RecordReader.read(type, here, TODAY).numberKey())
                .isNotEqualTo(RecordReader.read(type, there, TODAY).numberKey());
    }

    /** One figure of an indicator, a place and a day: the number of a statistic is made of them. */
    @Test
    void aStatisticIsKnownByIndicatorPlaceAndDay() {
        var read = RecordReader.read(
                TYPES.get("outside-statistic"), statistic("F2-G01", "200.50", null, "120116-TPFTZ"), TODAY);
        assertThat(read.number()).isEqualTo("F2-G01/120116-TPFTZ/2026-06-30");
        assertThat(read.values()).containsEntry("value", "200.5");
        assertThat(read.region()).isEqualTo("120116");
    }

    @Test
    void aStatisticBelongsToThePlaceThatItsIndicatorIsAboutAndToNoIndicatorThatIsWorkedOutHere() {
        assertThat(codes("outside-statistic", statistic("F2-G01", "1", "120110", null)))
                .containsExactly("PLACE_OUTSIDE_SCOPE");
        assertThat(codes("outside-statistic", statistic("D3-04c", "1", "120116", null)))
                .containsExactly("PLACE_OUTSIDE_SCOPE");
        assertThat(codes("outside-statistic", statistic("D3-04c", "1", "120110", null)))
                .isEmpty();
        assertThat(codes("outside-statistic", statistic("S4-02", "5", "510000", null)))
                .isEmpty(); // a condition of process: no event of the portal feeds it
        assertThat(codes("outside-statistic", statistic("S4-02", "5", "120110", null)))
                .containsExactly("PLACE_OUTSIDE_SCOPE");
        assertThat(codes("outside-statistic", statistic("T0-PPF-BH", "1", "120116", null)))
                .containsExactly("INDICATOR_NOT_FED");
        assertThat(codes("outside-statistic", statistic("X", "1", "120116", null)))
                .containsExactly("UNKNOWN_INDICATOR");
    }

    @Test
    void whatNamesAPersonIsKeptApart() {
        var form = new RecordForm(
                null,
                "trusteeship",
                "1",
                TODAY,
                "120110",
                null,
                "某企业",
                CODE,
                "",
                Map.of("size", "small", "trustee", "某机构", "contact", "王某", "endsOn", "2027-11-22"));
        var read = RecordReader.read(TYPES.get("trusteeship"), form, TODAY);
        assertThat(read.values()).doesNotContainKey("contact").containsEntry("endsOn", "2027-11-22");
        assertThat(read.personal()).containsExactly(Map.entry("contact", "王某"));
    }

    @Test
    void patentNumbersAreCheckedAndSpelledAlike() {
        var product = Map.of("product", "泵", "patents", "ZL200310102344.5；2003101023445");
        var form = new RecordForm(null, "patent-product", "1", TODAY, "120110", null, "某企业", CODE, "", product);
        assertThat(RecordReader.read(TYPES.get("patent-product"), form, TODAY).values())
                .containsEntry("patents", "200310102344.5");
        var wrong = new RecordForm(
                null,
                "patent-product",
                "1",
                TODAY.plusDays(1),
                "120110",
                null,
                "某企业",
                CODE,
                "",
                Map.of("product", "泵", "patents", "200310102344.6"));
        assertThat(codes("patent-product", wrong)).containsExactlyInAnyOrder("CHECK_DIGIT_WRONG", "DATE_AFTER_TODAY");
    }

    private static RecordForm statistic(
            String indicator, String value, @Nullable String region, @Nullable String park) {
        return new RecordForm(
                null,
                "outside-statistic",
                null,
                LocalDate.of(2026, 6, 30),
                region,
                park,
                null,
                null,
                "统计公报",
                Map.of("indicator", indicator, "value", value, "issuer", "统计局"));
    }

    private static RecordForm numbered(String number) {
        return new RecordForm(
                null,
                "technology-contract",
                number,
                TODAY,
                "120110",
                null,
                "某企业",
                CODE,
                "",
                Map.of("kind", "patent", "amountFen", "1"));
    }

    private static RecordForm contract(Map<String, String> more) {
        Map<String, String> values = new HashMap<>(Map.of("kind", "patent", "amountFen", "100"));
        values.putAll(more);
        return new RecordForm(null, "technology-contract", "1", TODAY, "120110", null, "某企业", CODE, "", values);
    }

    private static List<String> codes(String type, RecordForm form) {
        return RecordReader.refusals(TYPES.get(type), form, TODAY).stream()
                .map(Refusal::code)
                .toList();
    }
}
