package lianqiao.kpi;

import java.util.List;

/**
 * What came of a spreadsheet of targets.
 *
 * @param rows lines with anything in them
 * @param unchanged lines that say what the list says already: left alone, whoever may set them
 * @param sound other lines without a fault
 * @param written targets that were set; 0 for a trial, and where any line has a fault
 */
record TargetReport(int rows, int unchanged, int sound, int written, List<TargetFault> faults) {
    TargetReport written(int count) {
        return new TargetReport(rows, unchanged, sound, count, faults);
    }
}
