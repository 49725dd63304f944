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
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferUtils;

/** A file on its way to the disk: measured, digested and checked as its bytes pass. */
final class SpooledFile {
    private final OutputStream out;
    private final MessageDigest digest = Sha256.digest();
    private final Utf8Check text = new Utf8Check();
    private final long largest;
    private long bytes;
    private long lines;
    private boolean written;
    private @Nullable FileFault fault;

    /** What is known once all of it has passed. */
    record Facts(String sha256, long bytes, long lines) {}

    SpooledFile(Path file, long largest) throws IOException {
        this.out = new BufferedOutputStream(Files.newOutputStream(file), 1 << 16);
        this.largest = largest;
    }

    /** Takes the buffer and releases it. What is no text is still taken to its end, so that its sender hears why. */
    void write(DataBuffer buffer) {
        byte[] chunk = new byte[buffer.readableByteCount()];
        buffer.read(chunk);
        DataBufferUtils.release(buffer);
        bytes += chunk.length;
        if (bytes > largest) {
            throw FileFault.FILE_TOO_LARGE.with((largest >> 20) + " MB");
        }
        if (fault == null) {
            check(chunk);
        }
        if (fault == null) {
            store(chunk);
        }
    }

    private void check(byte[] chunk) {
        for (byte one : chunk) {
            if (one == '\n') {
                lines++;
            } else if (one == 0) {
                fault = FileFault.FILE_BINARY;
                return;
            }
            written |= one != ' ' && one != '\n' && one != '\r' && one != '\t';
        }
        if (!text.accepts(chunk)) {
            fault = startsLikeAnArchive(chunk) ? FileFault.FILE_BINARY : FileFault.FILE_ENCODING;
        }
    }

    /** An .xlsx is a zip, and an .xls begins with these bytes. */
    private static boolean startsLikeAnArchive(byte[] chunk) {
        return chunk.length > 4
                && (chunk[0] == 'P' && chunk[1] == 'K' || (chunk[0] & 0xff) == 0xd0 && (chunk[1] & 0xff) == 0xcf);
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
        if (fault != null) {
            throw fault.asException();
        }
        if (!written) {
            throw FileFault.FILE_EMPTY.asException();
        }
        if (!text.isComplete()) {
            throw FileFault.FILE_ENCODING.asException();
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
