package lianqiao.licence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.Stream;
import lianqiao.licence.FeeTerms.EntryPlusRoyalty;
import lianqiao.licence.FeeTerms.Free;
import lianqiao.licence.FeeTerms.Instalments;
import lianqiao.licence.FeeTerms.Interval;
import lianqiao.licence.FeeTerms.LumpSum;
import lianqiao.licence.FeeTerms.Negotiable;
import lianqiao.licence.FeeTerms.Royalty;
import lianqiao.licence.FeeTerms.RoyaltyBase;
import lianqiao.licence.FeeTerms.TrialThenPay;
import lianqiao.licence.FeeTerms.Unparsed;
import lianqiao.licence.FeeTerms.Yearly;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

class FeeTermsTests {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Royalty FIVE_PERCENT = new Royalty(RoyaltyBase.NET_SALES, RateRange.of(500), null);

    static Stream<Arguments> everyForm() {
        return Stream.of(
                Arguments.of(new Free(), "{\"mode\":\"FREE\"}", "免费许可", "Free of charge"),
                Arguments.of(
                        new LumpSum(5_000_000L),
                        "{\"mode\":\"LUMP_SUM\",\"fen\":5000000}",
                        "一次总付 5 万元",
                        "One payment of CNY 50,000"),
                Arguments.of(
                        new Instalments(123_450L, 3),
                        "{\"mode\":\"INSTALMENTS\",\"eachFen\":null,\"every\":null,\"firstFen\":null,\"parts\":3,\"totalFen\":123450}",
                        "总额 1234.5 元，分 3 期支付",
                        "CNY 1,234.50 in total, paid in 3 instalments"),
                Arguments.of(
                        new Royalty(RoyaltyBase.PROFIT, new RateRange(150, 300), null),
                        "{\"mode\":\"ROYALTY\",\"base\":\"PROFIT\",\"fenPerUnit\":null,\"rate\":{\"maxBp\":300,\"minBp\":150},\"words\":null}",
                        "按利润的 1.5–3% 提成",
                        "1.5–3% royalty on profit"),
                Arguments.of(
                        new EntryPlusRoyalty(20_000_000L, FIVE_PERCENT),
                        "{\"mode\":\"ENTRY_PLUS_ROYALTY\",\"entryFen\":20000000,\"royalty\":{\"mode\":\"ROYALTY\",\"base\":\"NET_SALES\",\"fenPerUnit\":null,\"rate\":{\"maxBp\":500,\"minBp\":500},\"words\":null}}",
                        "入门费 20 万元，另按净销售额的 5% 提成",
                        "Entry fee of CNY 200,000, then 5% royalty on net sales"),
                Arguments.of(
                        new TrialThenPay(12, new LumpSum(null)),
                        "{\"mode\":\"TRIAL\",\"months\":12,\"then\":{\"mode\":\"LUMP_SUM\",\"fen\":null}}",
                        "先使用 12 个月，之后一次总付 （金额未载明）",
                        "Use first for 12 months, then: One payment of an amount not stated"),
                Arguments.of(
                        new Instalments(25_000_000L, 5, 5_000_000L, 5_000_000L, Interval.YEAR),
                        "{\"mode\":\"INSTALMENTS\",\"eachFen\":5000000,\"every\":\"YEAR\",\"firstFen\":5000000,\"parts\":5,\"totalFen\":25000000}",
                        "总额 25 万元，分 5 期支付，首期 5 万元，此后每年 5 万元",
                        "CNY 250,000 in total, paid in 5 instalments, first CNY 50,000, CNY 50,000 a year after that"),
                Arguments.of(
                        new Yearly(800_000L, 3),
                        "{\"mode\":\"YEARLY\",\"fenPerYear\":800000,\"years\":3}",
                        "每年 8000 元，共 3 年",
                        "CNY 8,000 for each year, for 3 years"),
                Arguments.of(
                        new Royalty(RoyaltyBase.UNIT, null, 150L, "亩"),
                        "{\"mode\":\"ROYALTY\",\"base\":\"UNIT\",\"fenPerUnit\":150,\"rate\":null,\"words\":\"亩\"}",
                        "按每亩 1.5 元 提成",
                        "royalty of CNY 1.50 per 亩"),
                Arguments.of(
                        new Royalty(RoyaltyBase.OTHER, RateRange.of(40), null, "整车销售价格"),
                        "{\"mode\":\"ROYALTY\",\"base\":\"OTHER\",\"fenPerUnit\":null,\"rate\":{\"maxBp\":40,\"minBp\":40},\"words\":\"整车销售价格\"}",
                        "按“整车销售价格”的 0.4% 提成",
                        "0.4% royalty on “整车销售价格”"),
                Arguments.of(new Negotiable(), "{\"mode\":\"NEGOTIABLE\"}", "费用面议", "Fee to be negotiated"),
                Arguments.of(
                        new Unparsed("其他。", "FEE_NOT_UNDERSTOOD"),
                        "{\"mode\":\"UNPARSED\",\"code\":\"FEE_NOT_UNDERSTOOD\",\"text\":\"其他。\"}",
                        "原文：其他。",
                        "In the source's words: 其他。"));
    }

    @ParameterizedTest
    @MethodSource("everyForm")
    void keepsItsJsonAndSpeaksInSentences(FeeTerms terms, String json, String zh, String en) {
        assertThat(JSON.readTree(JSON.writerFor(FeeTerms.class).writeValueAsString(terms)))
                .isEqualTo(JSON.readTree(json));
        assertThat(JSON.readValue(json, FeeTerms.class)).isEqualTo(terms);
        assertThat(FeeSentence.zh(terms)).isEqualTo(zh);
        assertThat(FeeSentence.en(terms)).isEqualTo(en);
        assertThat(terms.feeMode().name())
                .isEqualTo(JSON.readTree(json).get("mode").asString());
    }

    @Test
    void readsWhatTheSourceLeftOutAsAbsentAndNeverAsZero() {
        assertThat(JSON.readValue("{\"mode\":\"LUMP_SUM\"}", FeeTerms.class)).isEqualTo(new LumpSum(null));
        assertThatThrownBy(() -> new LumpSum(0L)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> JSON.readValue("{\"mode\":\"LUMP_SUM\",\"fen\":0}", FeeTerms.class))
                .isInstanceOf(JacksonException.class);
        assertThat(new LumpSum(null).fixedFen()).isNull();
        assertThat(new Free().fixedFen()).isZero();
    }

    @Test
    void isCompleteOnlyWithModeAndStandard() {
        assertThat(Stream.of(
                        new Free(),
                        new LumpSum(1L),
                        FIVE_PERCENT,
                        new Royalty(RoyaltyBase.UNIT, null, 1L),
                        new Royalty(RoyaltyBase.SALES, RateRange.of(1), null),
                        new Royalty(RoyaltyBase.OTHER, RateRange.of(1), null, "产值"),
                        new Yearly(1L, null),
                        new EntryPlusRoyalty(1L, FIVE_PERCENT),
                        new TrialThenPay(6, new Free())))
                .allMatch(FeeTerms::isComplete);
        assertThat(Stream.of(
                        new LumpSum(null),
                        new Instalments(null, 3),
                        new Royalty(null, RateRange.of(500), null),
                        new Royalty(RoyaltyBase.PROFIT, null, 5L),
                        new Royalty(RoyaltyBase.OTHER, RateRange.of(1), null),
                        new Yearly(null, 3),
                        new EntryPlusRoyalty(null, FIVE_PERCENT),
                        new TrialThenPay(6, new Negotiable()),
                        new TrialThenPay(null, new Free()),
                        new Negotiable(),
                        new Unparsed("？", "X")))
                .noneMatch(FeeTerms::isComplete);
    }

    @Test
    void refusesATrialAfterATrialAndARateAboveTheWhole() {
        assertThatThrownBy(() -> new TrialThenPay(1, new TrialThenPay(1, null)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> RateRange.of(10_001)).isInstanceOf(IllegalArgumentException.class);
    }
}
