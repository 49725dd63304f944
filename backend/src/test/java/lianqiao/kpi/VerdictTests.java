package lianqiao.kpi;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class VerdictTests {
    private static final LocalDate MIDSUMMER = LocalDate.of(2026, 7, 2);

    @Test
    void isReachedAsSoonAsTheTargetIsMet() {
        assertThat(light(Shape.COUNT_PER_YEAR, "100", "100", MIDSUMMER)).isEqualTo(Light.REACHED);
    }

    @Test
    void isOnCourseWhereThePaceLeadsToTheTarget() {
        // 60 in 183 days: 60 · 365/183 = 119.7
        assertThat(light(Shape.CUMULATIVE, "60", "119", MIDSUMMER)).isEqualTo(Light.ON_COURSE);
    }

    @Test
    void isAtRiskWhereTheTargetLiesWithinTheBandAndBehindWhereItLiesAbove() {
        // high: 119.7 + 1.2816 · √(60.5/183 · 182 · (1 + 182/183)) = 119.7 + 14.0
        assertThat(light(Shape.CUMULATIVE, "60", "130", MIDSUMMER)).isEqualTo(Light.AT_RISK);
        assertThat(light(Shape.CUMULATIVE, "60", "140", MIDSUMMER)).isEqualTo(Light.BEHIND);
    }

    @Test
    void isReachedOrMissedWhenThePeriodIsOver() {
        LocalDate after = LocalDate.of(2027, 1, 1);
        assertThat(light(Shape.RATIO, "0.1", "0.1", after)).isEqualTo(Light.REACHED);
        assertThat(light(Shape.CUMULATIVE, "99", "100", after)).isEqualTo(Light.MISSED);
    }

    @Test
    void saysOnlyHowItStandsNowWhereItCanFallAgain() {
        assertThat(light(Shape.RATIO, "0.15", "0.1", MIDSUMMER)).isEqualTo(Light.MEETS_NOW);
        assertThat(light(Shape.STOCK, "190", "200", MIDSUMMER)).isEqualTo(Light.BELOW_NOW);
    }

    @Test
    void saysWhyItSaysNothing() {
        assertThat(verdict(Shape.CUMULATIVE, "5", null, null, false))
                .isEqualTo(new Verdict(Light.UNKNOWN, Unsure.NO_TARGET));
        assertThat(verdict(Shape.CUMULATIVE, "5", null, "验收", false))
                .isEqualTo(new Verdict(Light.UNKNOWN, Unsure.WORD));
        assertThat(verdict(Shape.STOCK, null, "5", null, false)).isEqualTo(new Verdict(Light.UNKNOWN, Unsure.NO_VALUE));
    }

    @Test
    void takesAMilestoneOfTheRegisterForAWord() {
        assertThat(verdict(Shape.CUMULATIVE, "5", null, "验收", true)).isEqualTo(new Verdict(Light.REACHED, null));
    }

    @Property(tries = 300)
    void warnsOnlyOfAForecastThatMissesTheTarget(
            @ForAll @IntRange(max = 200) int value, @ForAll @IntRange(min = 1, max = 300) int target) {
        Course course = course(Shape.CUMULATIVE, BigDecimal.valueOf(value), MIDSUMMER);
        Forecast forecast = Forecast.of(course);
        Light light = Verdict.of(course, target(BigDecimal.valueOf(target), null), forecast, false)
                .light();
        assertThat(light.isWarning())
                .isEqualTo(value < target && forecast.value().compareTo(BigDecimal.valueOf(target)) < 0);
    }

    private static Light light(Shape shape, String value, String target, LocalDate day) {
        Course course = course(shape, new BigDecimal(value), day);
        return Verdict.of(course, target(new BigDecimal(target), null), Forecast.of(course), false)
                .light();
    }

    private static Verdict verdict(
            Shape shape, @Nullable String value, @Nullable String target, @Nullable String word, boolean milestone) {
        Course course = course(shape, value == null ? null : new BigDecimal(value), MIDSUMMER);
        Target goal = target(target == null ? null : new BigDecimal(target), word);
        return Verdict.of(course, goal, Forecast.of(course), milestone);
    }

    private static Course course(Shape shape, @Nullable BigDecimal value, LocalDate day) {
        return new Course(shape, value, Map.of(), null, true, false, Period.year(2026), day);
    }

    private static Target target(@Nullable BigDecimal value, @Nullable String word) {
        return new Target(
                0, "X", null, Period.year(2026), value, word, Direction.AT_LEAST, "D", "1", false, false, null);
    }
}
