package lianqiao.intake;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Fee texts repeat: an institute offers a hundred patents on the same terms. Remembers some thousand readings. */
final class FeeMemory {
    private static final int MOST = 4_096;

    private final Map<List<String>, FeeReading> readings = new HashMap<>();

    FeeReading read(String fee, String form, String detail) {
        if (readings.size() >= MOST) {
            readings.clear();
        }
        return readings.computeIfAbsent(
                List.of(fee, form, detail), cells -> FeeReader.read(cells.toArray(String[]::new)));
    }
}
