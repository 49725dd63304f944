package lianqiao.kpi;

import java.math.BigDecimal;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A measure, and what of it an indicator takes.
 *
 * @param counts the bases that count; null: all, and what has none
 * @param beside the bases that are shown next to the value and never added to it
 * @param places by how many decimal places an amount is shown smaller than it is kept: fen as 万元 by 6
 */
record Term(String measure, Side side, @Nullable Set<String> counts, Set<String> beside, int places) {
    /** Fen to ten thousand yuan. */
    static final int MONEY = 6;

    /** A baseline of money is told in yuan, and kept ten-thousandfold as every statement: to ten thousand yuan. */
    private static final int MONEY_STATED = 8;

    boolean isMoney() {
        return places == MONEY;
    }

    BigDecimal shown(long amount) {
        return plain(BigDecimal.valueOf(amount, places));
    }

    BigDecimal shownBaseline(long stated) {
        return plain(BigDecimal.valueOf(stated, isMoney() ? MONEY_STATED : Statement.PLACES));
    }

    static BigDecimal plain(BigDecimal value) {
        BigDecimal stripped = value.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
