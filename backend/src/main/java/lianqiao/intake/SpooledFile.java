package lianqiao.intake;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import lianqiao.shared.Sha256;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferUtils;

/** A file on its way to the disk: measured and digested as its bytes pass. */
final class SpooledFile {
    private final OutputStream out;
    private final MessageDigest digest = Sha256.digest();
    private final long largest;
    private long bytes;
    private long lines;
    private boolean written;

    /** What is known once all of it has passed. */
    record Facts(String sha256, long bytes, long lines) {}

    SpooledFile(Path file, long largest) throws IOException {
        this.out = new BufferedOutputStream(Files.newOutputStream(file), 1 << 16);
        this.largest = largest;
    }

    /** Takes the buffer and releases it. */
    void write(DataBuffer buffer) {
        byte[] chunk = new byte[buffer.readableByteCount()];
        buffer.read(chunk);
        DataBufferUtils.release(buffer);
        bytes += chunk.length;
        if (bytes > largest) {
            throw FileFault.FILE_TOO_LARGE.with((largest >> 20) + " MB");
        }
        count(chunk);
        store(chunk);
    }

    private void count(byte[] chunk) {
        for (byte one : chunk) {
            if (one == '\n') {
                lines++;
            }
            written |= one != ' ' && one != '\n' && one != '\r' && one != '\t';
        }
    }

    private void store(byte[] chunk) {
        try {
            out.write(chunk);
            digest.update(chunk);
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }

    Facts facts() throws IOException {
        if (!written) {
            throw FileFault.FILE_EMPTY.asException();
        }
        out.flush();
        return new Facts(HexFormat.of().formatHex(digest.digest()), bytes, lines);
    }

    void close() {
        try {
            out.close();
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }
}
