package lianqiao.patent;

import java.time.Instant;
import java.util.Objects;
import lianqiao.shared.Actor;
import lianqiao.shared.TextLimits;
import org.jspecify.annotations.Nullable;

/**
 * New weights and thresholds.
 *
 * @param version of the setting that was read before
 * @param reason why; kept with the setting
 */
record TierForm(
        @Nullable Integer version,
        @Nullable Integer maturityWeight,
        @Nullable Integer fitWeight,
        @Nullable Integer prospectWeight,
        @Nullable Integer tierA,
        @Nullable Integer tierB,
        @Nullable String reason) {

    /** The setting that follows the old one; tells everything that is wrong at once. */
    TierSetting read(TierSetting old, Actor actor, Instant now) {
        var limits = new TextLimits();
        if (!weighs(maturityWeight) || !weighs(fitWeight) || !weighs(prospectWeight) || !sumsUp()) {
            limits.refuse(StockRefusals.weights());
        }
        if (tierA == null || tierB == null || tierA > 100 || tierB < 1 || tierA <= tierB) {
            limits.refuse(StockRefusals.thresholds());
        }
        var why = limits.text("reason", reason, 500);
        if (why.isEmpty()) {
            limits.refuse(StockRefusals.reasonMissing("reason"));
        }
        limits.check();
        return new TierSetting(
                old.version() + 1,
                Objects.requireNonNull(maturityWeight),
                Objects.requireNonNull(fitWeight),
                Objects.requireNonNull(prospectWeight),
                Objects.requireNonNull(tierA),
                Objects.requireNonNull(tierB),
                why,
                actor.organisation(),
                actor.account(),
                now);
    }

    private static boolean weighs(@Nullable Integer weight) {
        return weight != null && weight >= 0 && weight <= 100;
    }

    private boolean sumsUp() {
        return maturityWeight != null
                && fitWeight != null
                && prospectWeight != null
                && maturityWeight + fitWeight + prospectWeight == 100;
    }
}
