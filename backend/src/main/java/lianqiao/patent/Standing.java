package lianqiao.patent;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import tools.jackson.databind.annotation.JsonNaming;

/**
 * Where a stock patent stands by its assessments; a row of {@code stock_standing}. Pure.
 *
 * @param assessors how many organisations' latest words are averaged
 * @param tier as reckoned by that setting; absent while nobody has assessed it
 * @param kept a person's tier, which outlives every reckoning, with the reason
 */
@JsonNaming(SnakeCaseStrategy.class)
record Standing(
        UUID stock,
        int assessors,
        @Nullable BigDecimal maturity,
        @Nullable BigDecimal fit,
        @Nullable BigDecimal prospect,
        @Nullable BigDecimal score,
        @Nullable Tier tier,
        int setting,
        @Nullable Tier kept,
        @Nullable String keptReason,
        @Nullable UUID keptBy,
        @Nullable Instant keptAt) {

    static Standing unassessed(UUID stock, TierSetting setting) {
        return new Standing(stock, 0, null, null, null, null, null, setting.version(), null, null, null, null);
    }

    /** The tier that counts. */
    @Nullable
    Tier shown() {
        return kept == null ? tier : kept;
    }

    /** @param latest the newest word of each assessor */
    Standing reckoned(List<? extends TierSetting.Marks> latest, TierSetting by) {
        if (latest.isEmpty()) {
            return new Standing(stock, 0, null, null, null, null, null, by.version(), kept, keptReason, keptBy, keptAt);
        }
        var points = by.score(latest);
        return new Standing(
                stock,
                latest.size(),
                mean(latest, TierSetting.Marks::maturity),
                mean(latest, TierSetting.Marks::fit),
                mean(latest, TierSetting.Marks::prospect),
                points,
                by.tier(points),
                by.version(),
                kept,
                keptReason,
                keptBy,
                keptAt);
    }

    Standing keeping(Tier chosen, String reason, @Nullable UUID organisation, Instant now) {
        return new Standing(
                stock, assessors, maturity, fit, prospect, score, tier, setting, chosen, reason, organisation, now);
    }

    /** Back to what is reckoned. */
    Standing released() {
        return new Standing(stock, assessors, maturity, fit, prospect, score, tier, setting, null, null, null, null);
    }

    private static <M extends TierSetting.Marks> BigDecimal mean(List<M> latest, ToIntFunction<? super M> mark) {
        return BigDecimal.valueOf(latest.stream().mapToLong(mark::applyAsInt).sum())
                .divide(BigDecimal.valueOf(latest.size()), 1, RoundingMode.HALF_UP);
    }
}
