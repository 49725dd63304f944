package lianqiao.patent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import lianqiao.shared.Actor;
import lianqiao.shared.Ids;
import lianqiao.shared.Refusal;
import lianqiao.shared.RefusedException;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class TierSettingTests {
    private static final TierSetting USUAL = setting(40, 30, 30, 80, 60);

    @Test
    void weighsTheThreeMarksAndAveragesTheAssessors() {
        assertThat(USUAL.score(List.of(said(90, 80, 70)))).isEqualByComparingTo("81.0");
        assertThat(USUAL.score(List.of(said(90, 80, 70), said(60, 60, 60)))).isEqualByComparingTo("70.5");
    }

    @Test
    void theRoundedFigureThatPeopleSeeDecides() {
        // 79.95 is shown as 80.0, and nobody would understand that an 80.0 lies below 80.
        var almost = List.of(said(80, 80, 80), said(80, 80, 80), said(80, 80, 80), said(80, 80, 80), said(79, 80, 80));
        assertThat(setting(25, 50, 25, 80, 60).score(almost)).isEqualByComparingTo("80.0");
        assertThat(setting(25, 50, 25, 80, 60).tier(setting(25, 50, 25, 80, 60).score(almost)))
                .isEqualTo(Tier.A);
    }

    @Test
    void aTierBeginsAtItsThreshold() {
        assertThat(USUAL.tier(USUAL.score(List.of(said(80, 80, 80))))).isEqualTo(Tier.A);
        assertThat(USUAL.tier(USUAL.score(List.of(said(79, 80, 80))))).isEqualTo(Tier.B);
        assertThat(USUAL.tier(USUAL.score(List.of(said(60, 60, 60))))).isEqualTo(Tier.B);
        assertThat(USUAL.tier(USUAL.score(List.of(said(59, 60, 60))))).isEqualTo(Tier.C);
    }

    @Property
    void aScoreLiesBetweenTheLowestAndTheHighestMark(
            @ForAll @IntRange(max = 100) int maturity,
            @ForAll @IntRange(max = 100) int fit,
            @ForAll @IntRange(max = 100) int prospect) {
        var score = USUAL.score(List.of(said(maturity, fit, prospect))).doubleValue();
        assertThat(score).isBetween((double) Math.min(maturity, Math.min(fit, prospect)), (double)
                Math.max(maturity, Math.max(fit, prospect)));
    }

    @Test
    void aPersonsTierOutlivesEveryReckoning() {
        var kept = Standing.unassessed(Ids.next(), USUAL)
                .reckoned(List.of(said(50, 50, 50)), USUAL)
                .keeping(Tier.A, "龙头企业已预约洽谈", null, Instant.EPOCH);
        var again = kept.reckoned(List.of(said(70, 70, 70)), setting(100, 0, 0, 90, 40));
        assertThat(again.shown()).isEqualTo(Tier.A);
        assertThat(again.tier()).isEqualTo(Tier.B);
        assertThat(again.keptReason()).isEqualTo("龙头企业已预约洽谈");
        assertThat(again.released().shown()).isEqualTo(Tier.B);
    }

    @Test
    void whatNobodyAssessedHasNoTier() {
        assertThat(Standing.unassessed(Ids.next(), USUAL)
                        .reckoned(List.<Assessment>of(), USUAL)
                        .shown())
                .isNull();
    }

    @Test
    void aSettingThatCannotBeIsRefusedWithAllThatIsWrong() {
        var form = new TierForm(1, 50, 50, 50, 60, 80, " ");
        assertThatThrownBy(() -> form.read(USUAL, Actor.system("test"), Instant.EPOCH))
                .isInstanceOfSatisfying(RefusedException.class, refused -> assertThat(refused.refusals())
                        .extracting(Refusal::code)
                        .containsExactly("WEIGHTS_NOT_100", "THRESHOLDS_OUT_OF_ORDER", "REASON_MISSING"));
    }

    private static Assessment said(int maturity, int fit, int prospect) {
        var id = UUID.randomUUID();
        return new Assessment(id, id, maturity, fit, prospect, "", "", "", id, "", null, Instant.EPOCH);
    }

    private static TierSetting setting(int maturity, int fit, int prospect, int a, int b) {
        return new TierSetting(1, maturity, fit, prospect, a, b, "", null, null, Instant.EPOCH);
    }
}
