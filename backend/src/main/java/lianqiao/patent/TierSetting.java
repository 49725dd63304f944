package lianqiao.patent;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How a score is made and where the tiers begin. The weights sum to 100, so a score lies between 0 and 100:
 * score = (maturity × its weight + fit × its weight + prospect × its weight) / 100, each the mean over the assessors'
 * latest words, rounded half up to one decimal. The rounded figure that people see decides the tier.
 *
 * @param version from 1; versions are only added
 * @param reason why it was changed, in the words of who changed it
 */
record TierSetting(
        int version,
        int maturityWeight,
        int fitWeight,
        int prospectWeight,
        int tierA,
        int tierB,
        String reason,
        @Nullable UUID organisation,
        @Nullable UUID account,
        Instant at) {

    /** Three marks, 0 to 100 each. */
    interface Marks {
        int maturity();

        int fit();

        int prospect();
    }

    /** @param latest one per assessor, at least one */
    BigDecimal score(List<? extends Marks> latest) {
        long sum = latest.stream().mapToLong(this::weighed).sum();
        return BigDecimal.valueOf(sum).divide(BigDecimal.valueOf(100L * latest.size()), 1, RoundingMode.HALF_UP);
    }

    private long weighed(Marks marks) {
        return (long) marks.maturity() * maturityWeight
                + (long) marks.fit() * fitWeight
                + (long) marks.prospect() * prospectWeight;
    }

    Tier tier(BigDecimal score) {
        if (score.compareTo(BigDecimal.valueOf(tierA)) >= 0) {
            return Tier.A;
        }
        return score.compareTo(BigDecimal.valueOf(tierB)) >= 0 ? Tier.B : Tier.C;
    }
}
