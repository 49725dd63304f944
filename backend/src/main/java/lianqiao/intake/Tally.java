package lianqiao.intake;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import lianqiao.shared.Change;
import lianqiao.shared.Regions;

/** What became of the rows of an import: added up from the lines of its table, in all, by province and by code. */
record Tally(List<Line> lines) {
    private static final Comparator<Cell> ORDER = Comparator.comparing(Cell::region)
            .thenComparing(Cell::count, Comparator.reverseOrder())
            .thenComparing(Cell::code);

    /** A line of the table; {@code code} is empty for the rows themselves. */
    record Line(String region, String outcome, Change change, String code, long rows) {
        boolean isRow() {
            return code.isEmpty();
        }
    }

    /**
     * Every row is imported, warned of or rejected.
     *
     * @param duplicates of those rejected
     * @param added of those imported or warned of; the others changed what was known, or left it
     */
    record Counts(
            long rows,
            long imported,
            long warned,
            long rejected,
            long duplicates,
            long added,
            long changed,
            long unchanged) {}

    /** @param province empty where the row names none */
    record OfProvince(String region, String province, Counts counts) {}

    record OfCode(String code, long count, String meaning, String remedy) {}

    record Cell(String region, String province, String code, long count) {}

    Counts counts() {
        return counts(lines);
    }

    List<OfProvince> provinces() {
        return lines.stream().collect(Collectors.groupingBy(Line::region)).entrySet().stream()
                .map(entry -> new OfProvince(entry.getKey(), name(entry.getKey()), counts(entry.getValue())))
                .sorted(Comparator.comparing(OfProvince::region))
                .toList();
    }

    List<OfCode> codes(Codes codes) {
        return cells(line -> "").stream()
                .map(cell ->
                        new OfCode(cell.code(), cell.count(), codes.meaning(cell.code()), codes.remedy(cell.code())))
                .toList();
    }

    /** Per province and code. */
    List<Cell> cells() {
        return cells(Line::region);
    }

    private List<Cell> cells(java.util.function.Function<Line, String> region) {
        Map<List<String>, Long> rows = lines.stream()
                .filter(line -> !line.isRow())
                .collect(Collectors.groupingBy(
                        line -> List.of(region.apply(line), line.code()), Collectors.summingLong(Line::rows)));
        return rows.entrySet().stream()
                .map(entry -> new Cell(
                        entry.getKey().getFirst(),
                        name(entry.getKey().getFirst()),
                        entry.getKey().getLast(),
                        entry.getValue()))
                .sorted(ORDER)
                .toList();
    }

    private static Counts counts(List<Line> lines) {
        return new Counts(
                sum(lines, Line::isRow),
                sum(lines, line -> line.isRow() && line.outcome().equals("IMPORTED")),
                sum(lines, line -> line.isRow() && line.outcome().equals("WARNED")),
                sum(lines, line -> line.isRow() && line.outcome().equals("REJECTED")),
                sum(lines, line -> line.code().equals(RowCode.DUPLICATE_IN_FILE.name())),
                sum(lines, line -> line.isRow() && line.change() == Change.ADDED),
                sum(lines, line -> line.isRow() && line.change() == Change.CHANGED),
                sum(lines, line -> line.isRow() && line.change() == Change.UNCHANGED));
    }

    private static long sum(List<Line> lines, Predicate<Line> of) {
        return lines.stream().filter(of).mapToLong(Line::rows).sum();
    }

    private static String name(String region) {
        return region.isEmpty() ? "" : Regions.name(region).orElse(region);
    }
}
