package lianqiao.evidence;

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

/** A file on its way to the disk: measured and digested as its bytes pass, and stopped where it is too large. */
final class ArrivingFile implements AutoCloseable {
    private final Path path;
    private final OutputStream out;
    private final MessageDigest digest = Sha256.digest();
    private final long largest;
    private long bytes;

    /** What is known once all of it has passed. */
    record Arrived(Path path, String sha256, long bytes) {}

    ArrivingFile(Path path, long largest) throws IOException {
        this.path = path;
        this.out = new BufferedOutputStream(Files.newOutputStream(path), 1 << 16);
        this.largest = largest;
    }

    /** Takes the buffer and releases it. */
    void write(DataBuffer buffer) {
        byte[] chunk = new byte[buffer.readableByteCount()];
        buffer.read(chunk);
        DataBufferUtils.release(buffer);
        write(chunk, chunk.length);
    }

    void write(byte[] chunk, int length) {
        bytes += length;
        if (bytes > largest) {
            throw EvidenceFault.FILE_TOO_LARGE.with((largest >> 20) + " MB");
        }
        try {
            out.write(chunk, 0, length);
            digest.update(chunk, 0, length);
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }

    Arrived arrived() throws IOException {
        if (bytes == 0) {
            throw EvidenceFault.FILE_EMPTY.asException();
        }
        out.flush();
        return new Arrived(path, HexFormat.of().formatHex(digest.digest()), bytes);
    }

    @Override
    public void close() {
        try {
            out.close();
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }
}
