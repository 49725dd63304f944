package lianqiao.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import lianqiao.shared.Sha256;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What both stores keep. */
abstract class EvidenceStoreContract {
    static final String SHA = Sha256.hex("contract");

    @TempDir
    Path folder;

    abstract EvidenceStore store() throws IOException;

    @Test
    void givesBackByteForByteWhatWasPut() throws IOException {
        byte[] content = new byte[3_000_001];
        new Random(7).nextBytes(content);
        store().put(SHA, file(content));
        assertThat(read(store())).isEqualTo(content);
    }

    @Test
    void whatWasNeverPutIsNotThere() throws IOException {
        assertThat(store().open(Sha256.hex("never put"))).isEmpty();
    }

    @Test
    void whatIsRemovedIsGoneAndRemovingNothingIsNoFault() throws IOException {
        store().put(SHA, file(new byte[] {1, 2, 3}));
        store().remove(SHA);
        store().remove(SHA);
        assertThat(store().open(SHA)).isEmpty();
    }

    @Test
    void whatIsPutAgainReplacesWhatLayThere() throws IOException {
        store().put(SHA, file(new byte[] {9}));
        store().put(SHA, file(new byte[] {1, 2, 3}));
        assertThat(read(store())).containsExactly(1, 2, 3);
    }

    @Test
    void theSameAtTheSameTimeStandsThereWhole() throws IOException {
        byte[] content = new byte[400_000];
        Path file = file(content);
        var store = store();
        CompletableFuture.allOf(Stream.generate(
                                () -> CompletableFuture.runAsync(() -> put(store, file), Thread::startVirtualThread))
                        .limit(6)
                        .toArray(CompletableFuture[]::new))
                .join();
        assertThat(read(store)).isEqualTo(content);
    }

    @Test
    void aFileThatIsNotThereLeavesNothing() throws IOException {
        String never = Sha256.hex("no such file");
        assertThatThrownBy(() -> store().put(never, folder.resolve("no such file")));
        assertThat(store().open(never)).isEmpty();
    }

    private static void put(EvidenceStore store, Path file) {
        try {
            store.put(SHA, file);
        } catch (IOException broken) {
            throw new java.io.UncheckedIOException(broken);
        }
    }

    private Path file(byte[] content) throws IOException {
        return Files.write(Files.createTempFile(folder, "put", ".part"), content);
    }

    static byte[] read(EvidenceStore store) throws IOException {
        try (InputStream content = store.open(SHA).orElseThrow()) {
            return content.readAllBytes();
        }
    }
}
