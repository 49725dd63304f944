package lianqiao.bench;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import lianqiao.chain.Chains;
import lianqiao.chain.Classifier;
import tools.jackson.databind.json.JsonMapper;

/** Which share of real listings gets at least one node, of title and text alone: symbols would only help. */
final class ChainCoverage {
    private static final JsonMapper JSON = new JsonMapper();

    private final Path folder;
    private final Classifier classifier = Classifier.shipped(Chains.shipped());

    /** @param folder with needs.jsonl, open_license_patents.csv and patents_abstracts.jsonl */
    ChainCoverage(Path folder) {
        this.folder = folder;
    }

    private record Text(String title, String text) {}

    void run() throws IOException {
        print("coverage_needs", texts("needs.jsonl", "text"), 0.9);
        print("coverage_licence_titles", licences(), 0.8);
        print("coverage_patents", texts("patents_abstracts.jsonl", "abstract"), 0.9);
    }

    private List<Text> texts(String file, String field) throws IOException {
        return Files.readAllLines(folder.resolve(file)).stream()
                .map(JSON::readTree)
                .map(line -> new Text(
                        line.path("title").asString(""), line.path(field).asString("")))
                .filter(text -> !text.text().isBlank())
                .toList();
    }

    private List<Text> licences() throws IOException {
        Path file = folder.resolve("open_license_patents.csv");
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(file)) {
            return rows.stream()
                    .map(row -> new Text(row.getField("title"), ""))
                    .filter(text -> !text.title().isBlank())
                    .toList();
        }
    }

    private void print(String figure, List<Text> texts, double limit) {
        long with = texts.stream()
                .filter(text -> !classifier
                        .classify(text.title(), text.text(), List.of())
                        .isEmpty())
                .count();
        new Figure(figure, (double) with / texts.size(), "share", limit, "of %d".formatted(texts.size())).print();
    }
}
