package lianqiao.demonstration;

import java.util.ArrayList;
import java.util.List;

/**
 * Records alike, spread over the two years before the load: a history that a forecast can be made of. They are as many on whichever day they are
 * loaded, so that the tour finds what its page says.
 *
 * @param record what they have in common; its key and number are the beginnings of theirs
 * @param back from the day of the load backwards: one every so many days, so many times; then the next pace
 */
record GivenSeries(GivenRecord record, List<Pace> back) {
    record Pace(int every, int times) {}

    List<GivenRecord> records() {
        var records = new ArrayList<GivenRecord>();
        int ago = 0;
        for (Pace pace : back) {
            for (int one = 0; one < pace.times(); one++) {
                ago += pace.every();
                records.add(record.numbered("-" + ago, ago));
            }
        }
        return records;
    }
}
