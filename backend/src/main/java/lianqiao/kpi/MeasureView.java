package lianqiao.kpi;

import java.util.List;
import lianqiao.shared.Refusal;
import org.jspecify.annotations.Nullable;

/** A measure as whoever shows its entries needs it: its name, and how its amounts are to be read. */
record MeasureView(String name, Refusal.Text title, AmountUnit unit) {

    /**
     * How an amount of the ledger is shown.
     *
     * @param money the amount is in fen, and shown as money
     * @param places by how many decimal places it is shown smaller than it is kept
     * @param words absent where each amount is in the unit of the indicator that it is stated of
     */
    record AmountUnit(boolean money, int places, Refusal.@Nullable Text words) {}

    static List<MeasureView> of(Measures measures) {
        return measures.names().stream()
                .flatMap(name -> measures.find(name).stream())
                .map(measure -> new MeasureView(measure.name(), measure.title(), unit(measure)))
                .toList();
    }

    private static AmountUnit unit(Measure measure) {
        return measure.isMoney()
                ? new AmountUnit(true, 2, new Refusal.Text("元", "yuan"))
                : new AmountUnit(false, measure.places(), measure.places() == 0 ? measure.unit() : null);
    }
}
