package lianqiao.bench;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lianqiao.matching.Reason.Part;

/**
 * What people said of pairs, beside what each part of the score makes of them: one file for judgements and for answers alike.
 *
 * @param byNeed the pairs of each need, by its id
 */
record LabelledPairs(SequencedMap<String, List<Pair>> byNeed) {
    /** What a technology need is scored by. */
    static final List<Part> PARTS =
            List.of(Part.CHAIN, Part.TITLE, Part.TEXT, Part.MEANING, Part.IPC, Part.TERMS, Part.READINESS, Part.REGION);

    private static final String NEED = "need";
    private static final String OTHER = "other";
    private static final String LEVEL = "level";

    /**
     * @param level 1, no match, to 4
     * @param shares what each part brings of the most that it can, 0 to 1: the same under any version that changes points alone
     */
    record Pair(String need, String other, int level, Map<Part, Double> shares) {}

    static LabelledPairs of(Collection<Pair> pairs) {
        SequencedMap<String, List<Pair>> byNeed = new TreeMap<>();
        pairs.forEach(pair ->
                byNeed.computeIfAbsent(pair.need(), first -> new ArrayList<>()).add(pair));
        return new LabelledPairs(byNeed);
    }

    static LabelledPairs read(Path csv) throws IOException {
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(csv)) {
            return of(rows.stream().map(LabelledPairs::pair).toList());
        }
    }

    private static Pair pair(NamedCsvRecord row) {
        Map<Part, Double> shares = new EnumMap<>(Part.class);
        // A file of an earlier version lacks what was not yet a part.
        PARTS.forEach(part -> row.findField(part.name()).ifPresent(share -> shares.put(part, Double.valueOf(share))));
        return new Pair(row.getField(NEED), row.getField(OTHER), Integer.parseInt(row.getField(LEVEL)), shares);
    }

    void write(Path csv) throws IOException {
        try (CsvWriter rows = CsvWriter.builder().build(csv)) {
            rows.writeRecord(
                    Stream.concat(Stream.of(NEED, OTHER, LEVEL), PARTS.stream().map(Part::name))
                            .toArray(String[]::new));
            byNeed.values().stream().flatMap(List::stream).forEach(pair -> rows.writeRecord(cells(pair)));
        }
    }

    private static String[] cells(Pair pair) {
        return Stream.concat(
                        Stream.of(pair.need(), pair.other(), Integer.toString(pair.level())),
                        PARTS.stream().map(part -> Double.toString(pair.shares().getOrDefault(part, 0.0))))
                .toArray(String[]::new);
    }

    long size() {
        return byNeed.values().stream().mapToLong(List::size).sum();
    }

    /** Those needs alone that tell a better pair from a worse one: of the others every order is right. */
    LabelledPairs telling() {
        SequencedMap<String, List<Pair>> telling = new TreeMap<>(byNeed);
        telling.values()
                .removeIf(
                        pairs -> pairs.stream().mapToInt(Pair::level).distinct().count() < 2);
        return new LabelledPairs(telling);
    }

    /** The parts that differ between the pairs of some need; of the others the labels say nothing. */
    Set<String> speaking() {
        return PARTS.stream()
                .filter(part -> byNeed.values().stream()
                        .anyMatch(pairs -> pairs.stream()
                                        .map(pair -> pair.shares().getOrDefault(part, 0.0))
                                        .distinct()
                                        .count()
                                > 1))
                .map(Part::name)
                .collect(Collectors.toSet());
    }

    /** As the fit and the figures take them: levels and points under these weights. */
    List<PartFit.Sample> samples(Map<Part, Double> most) {
        return byNeed.values().stream().map(pairs -> sample(pairs, most)).toList();
    }

    private static PartFit.Sample sample(List<Pair> pairs, Map<Part, Double> most) {
        Map<String, Integer> levels = new TreeMap<>();
        Map<String, Map<String, Double>> parts = new TreeMap<>();
        for (Pair pair : pairs) {
            levels.put(pair.other(), pair.level());
            Map<String, Double> points = new HashMap<>();
            PARTS.forEach(part ->
                    points.put(part.name(), pair.shares().getOrDefault(part, 0.0) * most.getOrDefault(part, 0.0)));
            parts.put(pair.other(), points);
        }
        return new PartFit.Sample(levels, parts);
    }

    @Override
    public String toString() {
        return "%d pairs of %d needs".formatted(size(), byNeed.size());
    }
}
