package lianqiao.kpi;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/** Figures that somebody stated, as of a day: kept ten-thousandfold, so that the ledger's whole numbers hold them exactly. */
final class Statement {
    static final int PLACES = 4;

    /** Of several as of one day the one that was entered last. */
    private static final Comparator<Counted.Item> LATEST =
            Comparator.comparing(Counted.Item::on).thenComparing(Counted.Item::entry);

    private Statement() {}

    static BigDecimal value(Counted.Item item) {
        return Term.plain(BigDecimal.valueOf(item.value(), PLACES));
    }

    static Optional<Counted.Item> latest(Stream<Counted.Item> items) {
        return items.max(LATEST);
    }
}
