package lianqiao.finance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import lianqiao.listing.FinanceAsked;
import lianqiao.listing.FinanceOffered;
import lianqiao.listing.Financing;
import lianqiao.listing.Right;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class EligibilityRuleTests {
    private static final long MILLION = 100_000_000;

    /** Five million for a year at 4.5 %, on an invention worth ten million that lives 25 months more; 东丽, high-tech. */
    private static final FinanceAsked ASKED = asked(5 * MILLION, 12, 450, 10 * MILLION, 25);

    @ParameterizedTest(name = "{0}")
    @MethodSource("refused")
    void namesTheRuleAndTheFiguresOfBothSides(EligibilityRule rule, FinanceOffered product, String zh, String en) {
        var obstacles = pairing(ASKED, product).obstacles();
        assertThat(obstacles).extracting(Obstacle::rule).containsExactly(rule);
        assertThat(obstacles.getFirst().zh()).contains(zh);
        assertThat(obstacles.getFirst().en()).contains(en);
    }

    static Stream<Arguments> refused() {
        return Stream.of(
                arguments(
                        EligibilityRule.FINANCING_DIFFERS,
                        product("financing", Financing.GUARANTEE),
                        "产品为担保",
                        "the product is guarantee"),
                arguments(
                        EligibilityRule.AMOUNT_BELOW_RANGE,
                        product("minAmount", 6 * MILLION),
                        "500 万元 < 600 万元",
                        "CNY 5 million < CNY 6 million"),
                arguments(
                        EligibilityRule.AMOUNT_ABOVE_RANGE,
                        product("maxAmount", 3 * MILLION),
                        "500 万元 > 300 万元",
                        "CNY 5 million > CNY 3 million"),
                arguments(EligibilityRule.TERM_TOO_SHORT, product("minTerm", 24), "12 个月 < 24 个月", "12 months < 24"),
                arguments(EligibilityRule.TERM_TOO_LONG, product("maxTerm", 6), "12 个月 > 6 个月", "12 months > 6"),
                arguments(
                        EligibilityRule.RATE_ABOVE_LIMIT,
                        product("minRate", 480),
                        "4.8 % > 4.5 %",
                        "rate above your limit: 4.8 % > 4.5 %"),
                arguments(
                        EligibilityRule.RIGHTS_NOT_ACCEPTED,
                        product("rights", List.of(Right.TRADE_MARK)),
                        "只接受商标",
                        "trade marks only, offered: inventions"),
                arguments(
                        EligibilityRule.REMAINING_LIFE_SHORT,
                        product("remaining", 36),
                        "剩余期限 2 年，产品要求 3 年",
                        "remaining life 2 years, product asks 3"),
                arguments(
                        EligibilityRule.PLEDGE_RATIO_EXCEEDED,
                        product("ratio", 4_000),
                        "500 万元 > 400 万元（评估值 1000 万元 × 40 %）",
                        "CNY 5 million > CNY 4 million"),
                arguments(
                        EligibilityRule.REGION_NOT_SERVED, product("regions", List.of("510000")), "四川", "serves only"),
                arguments(EligibilityRule.CHAIN_NOT_SERVED, product("chains", List.of("biomed")), "产业链", "chains"),
                arguments(
                        EligibilityRule.LABEL_MISSING,
                        product("labels", List.of("LITTLE_GIANT")),
                        "小巨人",
                        "little giant"),
                arguments(
                        EligibilityRule.POOL_SPENT,
                        product("pool", MILLION),
                        "可用 100 万元，本笔需 200 万元",
                        "CNY 1 million left, CNY 2 million needed"));
    }

    @Test
    void tellsAllThatFailAtOnceInTheOrderOfTheRules() {
        var product = new FinanceOffered(
                Financing.PLEDGE_LOAN,
                null,
                3 * MILLION,
                null,
                6,
                480,
                600,
                null,
                List.of(),
                36,
                List.of(),
                List.of(),
                List.of(),
                null,
                null,
                null);
        assertThat(pairing(ASKED, product).obstacles())
                .extracting(Obstacle::rule)
                .containsExactly(
                        EligibilityRule.AMOUNT_ABOVE_RANGE,
                        EligibilityRule.TERM_TOO_LONG,
                        EligibilityRule.RATE_ABOVE_LIMIT,
                        EligibilityRule.REMAINING_LIFE_SHORT);
    }

    @Test
    void countsASubsidyIntoTheRateThatIsBorne() {
        assertThat(pairing(ASKED, product("subsidised", 480)).obstacles()).isEmpty();
    }

    @Test
    void refusesNothingByWhatIsNotKnown() {
        var open = new FinanceAsked(
                Financing.PLEDGE_LOAN, 5 * MILLION, null, null, List.of(Right.INVENTION), null, null, List.of(), false);
        var strict = new FinanceOffered(
                Financing.PLEDGE_LOAN,
                null,
                null,
                24,
                36,
                480,
                600,
                1_000,
                List.of(Right.INVENTION),
                60,
                List.of("510000"),
                List.of("biomed"),
                List.of(),
                4_000,
                null,
                null);
        assertThat(new Pairing(open, strict, null, Set.of()).obstacles()).isEmpty();
    }

    @Test
    void takesTheShortestPatentsLifeInWholeMonthsAndNoValueOfAPart() {
        var ask = new FinancingAsk(
                "t",
                "p",
                Financing.PLEDGE_LOAN,
                1,
                null,
                null,
                List.of(
                        patent(MILLION, LocalDate.of(2030, 1, 31)),
                        patent(null, LocalDate.of(2028, 12, 21)),
                        new Collateral(Right.TRADE_MARK, "1", "", MILLION, LocalDate.of(2027, 1, 1), Encumbrance.NONE)),
                List.of(),
                List.of(),
                "",
                null,
                null);
        var asked = ask.asked(LocalDate.of(2026, 11, 22));
        assertThat(asked.remainingMonths()).isEqualTo(24);
        assertThat(asked.valuationFen()).isNull();
        assertThat(asked.rights()).containsExactly(Right.INVENTION, Right.TRADE_MARK);
    }

    @Test
    void holdsTheSharesOfARiskPoolToTheWhole() {
        assertThat(pool(4_000, 6_000).isWhole()).isTrue();
        assertThat(pool(4_000, 5_000).isWhole()).isFalse();
        assertThat(pool(10_000, 0).isWhole()).isFalse();
        assertThat(pool(4_000, 6_000).leftFen()).isEqualTo(70);
    }

    private static RiskPool pool(int pool, int bank) {
        return new RiskPool(
                "池",
                List.of(new RiskPool.Share(RiskPool.Bearer.POOL, pool), new RiskPool.Share(RiskPool.Bearer.BANK, bank)),
                100L,
                30L);
    }

    private static Collateral patent(Long value, LocalDate end) {
        return new Collateral(Right.INVENTION, "200310102344.5", "", value, end, Encumbrance.NONE);
    }

    private static Pairing pairing(FinanceAsked asked, FinanceOffered offered) {
        return new Pairing(asked, offered, "120110", Set.of("nev-icv"));
    }

    private static FinanceAsked asked(long amount, int term, int rate, long value, int remaining) {
        return new FinanceAsked(
                Financing.PLEDGE_LOAN,
                amount,
                term,
                rate,
                List.of(Right.INVENTION),
                value,
                remaining,
                List.of("HIGH_TECH"),
                false);
    }

    /** A product that serves the need above but for one term. */
    @SuppressWarnings("unchecked")
    private static FinanceOffered product(String term, Object value) {
        return new FinanceOffered(
                term.equals("financing") ? (Financing) value : Financing.PLEDGE_LOAN,
                term.equals("minAmount") ? (Long) value : (Long) MILLION,
                term.equals("maxAmount") ? (Long) value : (Long) (10 * MILLION),
                term.equals("minTerm") ? (Integer) value : (Integer) 3,
                term.equals("maxTerm") ? (Integer) value : (Integer) 36,
                term.equals("minRate") || term.equals("subsidised") ? (Integer) value : (Integer) 385,
                600,
                term.equals("ratio") ? (Integer) value : (Integer) 5_000,
                term.equals("rights") ? (List<Right>) value : List.of(Right.INVENTION),
                term.equals("remaining") ? (Integer) value : (Integer) 24,
                term.equals("regions") ? (List<String>) value : List.of("120000"),
                term.equals("chains") ? (List<String>) value : List.of("nev-icv"),
                term.equals("labels") ? (List<String>) value : List.of("HIGH_TECH"),
                4_000,
                term.equals("pool") ? (Long) value : (Long) (2 * MILLION),
                term.equals("subsidised") ? (Integer) 100 : null);
    }
}
