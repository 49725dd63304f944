package lianqiao.intake;

import static org.assertj.core.api.Assertions.assertThat;

import lianqiao.licence.FeeTerms;
import lianqiao.licence.FeeTerms.EntryPlusRoyalty;
import lianqiao.licence.FeeTerms.Free;
import lianqiao.licence.FeeTerms.LumpSum;
import lianqiao.licence.FeeTerms.Negotiable;
import lianqiao.licence.FeeTerms.Royalty;
import lianqiao.licence.FeeTerms.RoyaltyBase;
import lianqiao.licence.FeeTerms.Unparsed;
import lianqiao.licence.RateRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The texts are made up after the shapes that platforms use; none is copied from one. */
class FeeReaderTests {
    @ParameterizedTest
    @ValueSource(strings = {"免费", "免费使用。", "无偿提供，免费使用。", "Free", "免费许可。   许可使用期间，企业可免费使用，至许可期结束。"})
    void readsFree(String text) {
        assertThat(terms(text)).isEqualTo(new Free());
    }

    @ParameterizedTest
    @ValueSource(strings = {"面议", "价格面议", "其他。   双方协商"})
    void readsNegotiable(String text) {
        assertThat(terms(text)).isEqualTo(new Negotiable());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "一次总付，70万元 | 70000000",
                "采用一次总付的方式，在合同生效后 25 日内一次性全额支付所有使用费 64000 元 。 | 6400000",
                "一次总付。   采用一次总付的方式，在合同生效后日内一次性全额支付所有使用费7万元<br/> | 7000000",
                "采用一次总付的方式,在合同生效后（20）日内一次性全额支付所有使用费（6.5万）元 | 6500000",
                "采用一次总付方式，在合同生效后12个月内一次性全额支付所有使用费3，500,000.00元。 | 350000000",
                "采用一次总付的方式，在合同生效后 三十 日内一次性全额支付所有使用费柒拾伍万元 | 75000000",
                "一次总付：合同生效后_10_日内一次性全额支付所有使用费__4300___元 | 430000",
            })
    void readsOnePaymentWithItsSum(String text, long fen) {
        assertThat(terms(text)).isEqualTo(new LumpSum(fen));
    }

    @Test
    void readsTheFormFromOneCellAndTheSumFromAnother() {
        assertThat(terms("33万元", "一次总付", "")).isEqualTo(new LumpSum(33_000_000L));
    }

    @Test
    void takesANumberWithoutUnitForNoSum() {
        assertThat(unread("45000", "一次性付款", "采用一次总付的方式，在合同生效后15日内一次性全额支付")).isEqualTo("FEE_UNIT_MISSING");
        assertThat(unread("7", "", "")).isEqualTo("FEE_UNIT_MISSING");
        assertThat(unread("一次总付", "25,10日内")).isEqualTo("FEE_UNIT_MISSING");
        assertThat(unread("入门费加提成费支付", "30000+2.5%")).isEqualTo("FEE_UNIT_MISSING");
    }

    @Test
    void letsANumberWithoutUnitConfirmASumButNotContradictIt() {
        assertThat(terms("45000", "一次性付款", "一次性全额支付所有使用费45000元")).isEqualTo(new LumpSum(4_500_000L));
        assertThat(terms("4.5", "一次性付款", "一次性全额支付所有使用费45000元")).isEqualTo(new LumpSum(4_500_000L));
        assertThat(unread("45000", "一次性付款", "一次性全额支付所有使用费450000元")).isEqualTo("FEE_CONFLICT");
    }

    @Test
    void leavesASumOutRatherThanSayingZero() {
        assertThat(FeeReader.read("LumpSumPayment").terms()).isEqualTo(new LumpSum(null));
        assertThat(FeeReader.read("LumpSumPayment").codes()).containsExactly(RowCode.FEE_AMOUNT_MISSING);
        assertThat(unread("0")).isEqualTo("FEE_ZERO");
        assertThat(unread("一次总付0元")).isEqualTo("FEE_ZERO");
        assertThat(unread("0", "一次性付款")).isEqualTo("FEE_ZERO");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "采用入门费和提成费相结合的方式，其中入门费为  80000   元，提成费按当年度合同产品净销售额的  2-6  %提取。 | 8000000 | 200 | 600",
                "入门和提成相结合，其中入门费15万元，提成费按当年度合同产品净销售额的4%提取。 | 15000000 | 400 | 400",
                "12万元+提成费按当年度合同产品净销售额的0.3%提取 | 12000000 | 30 | 30",
                "4万元入门费+净销售额2.5% | 4000000 | 250 | 250",
            })
    void readsAnEntryFeeAndARoyalty(String text, long entryFen, int minBp, int maxBp) {
        assertThat(terms(text))
                .isEqualTo(new EntryPlusRoyalty(
                        entryFen, new Royalty(RoyaltyBase.NET_SALES, new RateRange(minBp, maxBp), null)));
    }

    @Test
    void tellsThatTheBaseOfARoyaltyIsMissing() {
        FeeReading reading = FeeReader.read("入门费7000元，提成费按3%提取");
        assertThat(reading.terms())
                .isEqualTo(new EntryPlusRoyalty(700_000L, new Royalty(null, RateRange.of(300), null)));
        assertThat(reading.codes()).containsExactly(RowCode.FEE_BASE_MISSING);
    }

    @Test
    void takesAnEntryFeeOfZeroForNone() {
        assertThat(terms("其中入门费为0元，提成费按当年度合同产品净销售额的3%提取"))
                .isEqualTo(new Royalty(RoyaltyBase.NET_SALES, RateRange.of(300), null));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "采用一次总付的方式,0.7万元/年 | FEE_PER_YEAR",
                "第一年2000元，第二年6000元 | FEE_PER_YEAR",
                "采用一次总付的方式，在合同生效后10日内一次性全额支付所有使用费每件4万元 | FEE_PER_UNIT",
                "4-6万 | FEE_RANGE",
                "8万元 | FEE_FORM_MISSING",
                "合同约定 | FEE_LEFT_TO_CONTRACT",
                "其他明确合理的许可使用费标准 | FEE_NOT_STATED",
                "一次总付，400000万元亿 | FEE_NOT_UNDERSTOOD",
                "采用一次总付的方式，一次性全额支付所有使用费800000万元 | FEE_IMPLAUSIBLE",
                "入门费3万元，提成费按当年度合同产品净销售额的180%提取 | FEE_IMPLAUSIBLE",
                "10万美元，一次总付 | FEE_CURRENCY",
            })
    void keepsTheTextAndSaysWhy(String text, String code) {
        assertThat(unread(text)).isEqualTo(code);
    }

    @Test
    void keepsAPlatformsOwnCodesAsTheyStand() {
        String coded = "{\"type\":\"2\",\"value1\":\"20\",\"value2\":\"6000\"}";
        assertThat(terms(coded)).isEqualTo(new Unparsed(coded, "FEE_CODED"));
    }

    @Test
    void isNotMisledByASentenceThatTakesBackTheFirst() {
        assertThat(terms("免费使用。第二年起每年3万元")).isInstanceOf(Unparsed.class);
        assertThat(terms("一次总付5万元。另付技术服务费")).isInstanceOf(Unparsed.class);
        assertThat(unread("免费", "30000元")).isEqualTo("FEE_CONFLICT");
        assertThat(unread("一次总付", "15万+8%提成")).isEqualTo("FEE_CONFLICT");
    }

    @Test
    void showsEachCellOnceWithoutMarkup() {
        assertThat(FeeReader.read("一次总付", "一次总付", "9万元<br/>").text()).isEqualTo("一次总付；9万元");
        assertThat(unread("", " ", "<br/>")).isEqualTo("FEE_MISSING");
    }

    private static FeeTerms terms(String... cells) {
        return FeeReader.read(cells).terms();
    }

    private static String unread(String... cells) {
        assertThat(terms(cells)).isInstanceOf(Unparsed.class);
        return ((Unparsed) terms(cells)).code();
    }
}
