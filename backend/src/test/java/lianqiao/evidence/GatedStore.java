package lianqiao.evidence;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** A store whose removals wait until they are let through. */
final class GatedStore implements EvidenceStore {
    final CountDownLatch entered = new CountDownLatch(1);
    final CountDownLatch released = new CountDownLatch(1);
    private final EvidenceStore behind;

    GatedStore(EvidenceStore behind) {
        this.behind = behind;
    }

    @Override
    public void put(String sha256, Path file) throws IOException {
        behind.put(sha256, file);
    }

    @Override
    public Optional<InputStream> open(String sha256) throws IOException {
        return behind.open(sha256);
    }

    @Override
    public void remove(String sha256) throws IOException {
        entered.countDown();
        try {
            if (!released.await(30, TimeUnit.SECONDS)) {
                throw new IOException("nobody let it through");
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
        behind.remove(sha256);
    }
}
