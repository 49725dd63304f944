package lianqiao.licence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.Stream;
import lianqiao.licence.FeeTerms.EntryPlusRoyalty;
import lianqiao.licence.FeeTerms.Free;
import lianqiao.licence.FeeTerms.Instalments;
import lianqiao.licence.FeeTerms.LumpSum;
import lianqiao.licence.FeeTerms.Negotiable;
import lianqiao.licence.FeeTerms.Royalty;
import lianqiao.licence.FeeTerms.RoyaltyBase;
import lianqiao.licence.FeeTerms.TrialThenPay;
import lianqiao.licence.FeeTerms.Unparsed;
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
                        "{\"mode\":\"INSTALMENTS\",\"parts\":3,\"totalFen\":123450}",
                        "总额 1234.5 元，分 3 期支付",
                        "CNY 1,234.50 in total, paid in 3 instalments"),
                Arguments.of(
                        new Royalty(RoyaltyBase.PROFIT, new RateRange(150, 300), null),
                        "{\"mode\":\"ROYALTY\",\"base\":\"PROFIT\",\"fenPerUnit\":null,\"rate\":{\"maxBp\":300,\"minBp\":150}}",
                        "按利润的 1.5–3% 提成",
                        "1.5–3% royalty on profit"),
                Arguments.of(
                        new EntryPlusRoyalty(20_000_000L, FIVE_PERCENT),
                        "{\"mode\":\"ENTRY_PLUS_ROYALTY\",\"entryFen\":20000000,\"royalty\":{\"mode\":\"ROYALTY\",\"base\":\"NET_SALES\",\"fenPerUnit\":null,\"rate\":{\"maxBp\":500,\"minBp\":500}}}",
                        "入门费 20 万元，另按净销售额的 5% 提成",
                        "Entry fee of CNY 200,000, then 5% royalty on net sales"),
                Arguments.of(
                        new TrialThenPay(12, new LumpSum(null)),
                        "{\"mode\":\"TRIAL\",\"months\":12,\"then\":{\"mode\":\"LUMP_SUM\",\"fen\":null}}",
                        "先试用 12 个月，之后一次总付 （金额未载明）",
                        "Free trial of 12 months, then: One payment of an amount not stated"),
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
                        new EntryPlusRoyalty(1L, FIVE_PERCENT),
                        new TrialThenPay(6, new Free())))
                .allMatch(FeeTerms::isComplete);
        assertThat(Stream.of(
                        new LumpSum(null),
                        new Instalments(null, 3),
                        new Royalty(null, RateRange.of(500), null),
                        new Royalty(RoyaltyBase.PROFIT, null, 5L),
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
