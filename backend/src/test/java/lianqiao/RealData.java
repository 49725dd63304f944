package lianqiao;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Assumptions;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Real listings beside the repository: never part of it. Where they are absent the test is skipped and says so. */
public final class RealData {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private RealData() {}

    public static List<NamedCsvRecord> csv(String name) {
        try (var reader = CsvReader.builder().ofNamedCsvRecord(file(name))) {
            return reader.stream().toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    public static List<JsonNode> jsonLines(String name) {
        try {
            return Files.readAllLines(file(name)).stream().map(JSON::readTree).toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    public static Path file(String name) {
        Path folder = Optional.ofNullable(System.getenv("LIANQIAO_REAL_DATA"))
                .map(Path::of)
                .orElse(Path.of("..", "..", "shared", "data", "real"));
        Path file = folder.resolve(name);
        Assumptions.assumeTrue(
                Files.exists(file),
                "skipped: no real data at %s; set LIANQIAO_REAL_DATA to the folder that has %s"
                        .formatted(folder.toAbsolutePath().normalize(), name));
        return file;
    }
}
