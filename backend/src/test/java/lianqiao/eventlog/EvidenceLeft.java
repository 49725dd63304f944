package lianqiao.eventlog;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What a killed portal left of the evidence that it was given (lianqiao.evidence.EvidenceProbe), and what of it is there once the next has swept. */
final class EvidenceLeft {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Path folder;
    /** Half a file, and a whole one that no row names. */
    int onItsWay;

    int unnamed;
    /** Named by a row, though their files are not there: there must never be one. */
    List<String> named = List.of();

    List<Path> leftInTheEnd = List.of();

    EvidenceLeft(Path folder) {
        this.folder = folder;
    }

    Map<String, String> settings() {
        return Map.of(
                "LIANQIAO_EVIDENCE_FOLDER", folder.toString(),
                "LIANQIAO_EVIDENCE_CLAIM", "10m",
                "LIANQIAO_EVIDENCE_SWEEP", "1s");
    }

    /** Right after the kill; then as if the claim had run out. */
    void look(Connection owner) throws Exception {
        List<Path> files = files();
        onItsWay = (int) files.stream()
                .filter(file -> file.getParent().endsWith("landing"))
                .count();
        unnamed = files.size() - onItsWay;
        named = hashes(owner, "settled_at IS NOT NULL").stream()
                .filter(sha256 -> files.stream().noneMatch(file -> file.endsWith(sha256)))
                .toList();
        for (Path file : files) {
            Files.setLastModifiedTime(file, FileTime.from(Instant.now().minus(Duration.ofDays(7))));
        }
        try (var statement = owner.createStatement()) {
            statement.execute("UPDATE evidence_content SET claimed_at = now() - interval '7 days'");
        }
        await().atMost(PATIENCE)
                .until(() ->
                        files().isEmpty() && hashes(owner, "settled_at IS NULL").isEmpty());
        leftInTheEnd = files();
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).toList();
        }
    }

    private static List<String> hashes(Connection owner, String which) throws SQLException {
        List<String> hashes = new ArrayList<>();
        try (var statement = owner.createStatement();
                ResultSet rows = statement.executeQuery("SELECT sha256 FROM evidence_content WHERE " + which)) {
            while (rows.next()) {
                hashes.add(rows.getString(1));
            }
        }
        return hashes;
    }
}
