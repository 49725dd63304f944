package lianqiao.evidence;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DefaultDataBufferFactory;
import org.springframework.r2dbc.core.DatabaseClient;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Gives a portal three pieces of evidence and never ends: one lies in the store and nobody has named it yet, one is still on its way in, and one,
 * the fault, is named before its file is put. For a portal that is then killed; it works where a file of {@code PROBE_HOLD} says so, once.
 */
public final class EvidenceProbe implements ApplicationRunner {
    private static final Path HOLD = Path.of(System.getenv().getOrDefault("PROBE_HOLD", "no-such-file"));

    private final EvidenceFiles files;
    private final DatabaseClient database;

    EvidenceProbe(EvidenceFiles files, DatabaseClient database) {
        this.files = files;
        this.database = database;
    }

    @Override
    public void run(ApplicationArguments arguments) throws IOException {
        Path standing = HOLD.resolveSibling("standing-evidence");
        if (!Files.exists(HOLD) || Files.exists(standing)) {
            return;
        }
        files.take(Flux.just(text("named by nobody"))).block();
        files.take(Flux.concat(Flux.just(text("on its way in")), Mono.never())).subscribe();
        database.sql("""
                        INSERT INTO evidence_content (sha256, bytes, type, claimed_at, settled_at)
                        VALUES (repeat('f', 64), 1, 'TXT', now(), now())
                        """).then().block();
        Files.writeString(standing, "");
    }

    private static DataBuffer text(String words) {
        return DefaultDataBufferFactory.sharedInstance.wrap(words.repeat(10_000).getBytes(StandardCharsets.UTF_8));
    }
}
