package lianqiao.finance;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A risk-compensation pool (风险补偿资金池) behind a product: who bears which share of a loss, and what the pool still holds.
 *
 * @param shares add up to 100 %
 * @param balanceFen what lies in it; absent where nobody says
 * @param boundFen what of that is bound to loans already given
 */
public record RiskPool(
        String name,
        List<Share> shares,
        @Nullable Long balanceFen,
        @Nullable Long boundFen) {

    /** Who bears a loss. */
    public enum Bearer {
        POOL,
        BANK,
        GUARANTOR,
        INSURER,
        VALUER
    }

    /** @param shareBp in basis points of the loss */
    public record Share(Bearer bearer, int shareBp) {}

    boolean isWhole() {
        return shares.stream().mapToInt(Share::shareBp).sum() == FormNumbers.WHOLE_BP
                && shares.stream().allMatch(share -> share.shareBp() > 0)
                && shares.stream().map(Share::bearer).distinct().count() == shares.size();
    }

    /** What the pool itself bears. */
    int poolShareBp() {
        return shares.stream()
                .filter(share -> share.bearer() == Bearer.POOL)
                .mapToInt(Share::shareBp)
                .sum();
    }

    /** What isn't bound yet; absent, never 0, where the balance isn't known. */
    @Nullable
    Long leftFen() {
        return balanceFen == null ? null : Math.max(0, balanceFen - (boundFen == null ? 0 : boundFen));
    }
}
