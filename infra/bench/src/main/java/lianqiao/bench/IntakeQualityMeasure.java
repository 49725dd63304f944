package lianqiao.bench;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import lianqiao.intake.IntakeQuality;
import lianqiao.intake.IntakeQuality.Read;
import lianqiao.licence.FeeTerms;
import tools.jackson.databind.json.JsonMapper;

/** What becomes of the rows of a file of licences, and of their fees above all. Needs neither engines nor a portal. */
final class IntakeQualityMeasure {
    private static final JsonMapper JSON = new JsonMapper();
    private static final String ALL = "all";

    private final Map<String, Map<String, Integer>> tally = new TreeMap<>();

    private IntakeQualityMeasure() {}

    /** @param words FILE [--out CSV] */
    static void run(List<String> words) throws IOException {
        boolean out = words.size() == 3 && words.get(1).equals("--out");
        if (words.size() != 1 && !out) {
            System.err.println("usage: infra/bench/run intake-quality FILE [--out CSV]");
            System.exit(2);
        }
        IntakeQualityMeasure measure = new IntakeQualityMeasure();
        if (out) {
            try (PrintWriter csv = new PrintWriter(Files.newBufferedWriter(Path.of(words.get(2))))) {
                csv.print(QualityLine.head());
                measure.read(Path.of(words.getFirst()), csv);
            }
        } else {
            measure.read(Path.of(words.getFirst()), new PrintWriter(java.io.Writer.nullWriter()));
        }
        measure.print();
    }

    private void read(Path file, PrintWriter csv) throws IOException {
        IntakeQuality.read(file, LocalDate.now(java.time.ZoneId.of("Asia/Shanghai")), row -> {
            count(ALL, row);
            count(row.province(), row);
            csv.print(QualityLine.of(row));
        });
    }

    private void count(String province, Read row) {
        Map<String, Integer> counts = tally.computeIfAbsent(province, _ -> new TreeMap<>());
        counts.merge("rows", 1, Integer::sum);
        outcomes(row).forEach(outcome -> counts.merge(outcome, 1, Integer::sum));
    }

    /** The one outcome, and below it what kind: the mode of structured terms, the warning, the code of a kept text, the reason of a rejection. */
    private static List<String> outcomes(Read row) {
        List<String> outcomes = new ArrayList<>();
        String outcome = QualityLine.outcome(row);
        outcomes.add(outcome);
        List<String> codes =
                switch (row.terms()) {
                    case null -> row.codes();
                    case FeeTerms.Unparsed unparsed -> List.of(unparsed.code());
                    case FeeTerms terms -> {
                        outcomes.add("mode:" + terms.feeMode());
                        yield QualityLine.feeCodes(row);
                    }
                };
        codes.forEach(code -> outcomes.add(outcome + ":" + code));
        return outcomes;
    }

    private void print() {
        tally.forEach((province, counts) -> {
            int rows = counts.getOrDefault("rows", 0);
            counts.forEach((outcome, count) -> {
                Map<String, Object> line = new LinkedHashMap<>();
                line.put("figure", "intake_quality");
                line.put("province", province);
                line.put("outcome", outcome);
                line.put("rows", count);
                line.put("share", Math.round(10_000.0 * count / rows) / 10_000.0);
                System.out.println(JSON.writeValueAsString(line));
            });
        });
    }
}
