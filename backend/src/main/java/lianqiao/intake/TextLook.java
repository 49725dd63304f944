package lianqiao.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.mozilla.universalchardet.UniversalDetector;

/** In which encoding a text file is written: strict decoding of all of it decides, a detector only names what was not accepted. */
final class TextLook {
    static final Charset GB = Charset.forName("GB18030");

    private TextLook() {}

    record Found(Charset charset, boolean mark) {}

    static Found of(Path file) throws IOException {
        TextCheck utf8 = new TextCheck(StandardCharsets.UTF_8);
        TextCheck gb = new TextCheck(GB);
        GbShare share = new GbShare();
        UniversalDetector detector = new UniversalDetector();
        try (InputStream in = Files.newInputStream(file)) {
            byte[] chunk = new byte[1 << 16];
            for (int length = in.read(chunk); length > 0; length = in.read(chunk)) {
                requireText(chunk, length);
                utf8.take(chunk, length);
                if (!detector.isDone()) {
                    detector.handleData(chunk, 0, length);
                }
                gb.take(chunk, length);
                share.take(chunk, length);
            }
        }
        if (utf8.accepts() && utf8.isComplete()) {
            return new Found(StandardCharsets.UTF_8, hasMark(file));
        }
        if (!utf8.accepts() && gb.accepts() && gb.isComplete() && share.isPlausible()) {
            return new Found(GB, false);
        }
        detector.dataEnd();
        String name = detector.getDetectedCharset();
        throw name == null || utf8.accepts()
                ? FileFault.FILE_ENCODING.asException()
                : FileFault.FILE_ENCODING.with(name);
    }

    private static void requireText(byte[] chunk, int length) {
        for (int i = 0; i < length; i++) {
            if (chunk[i] == 0) {
                throw FileFault.FILE_BINARY.asException();
            }
        }
    }

    private static boolean hasMark(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] first = in.readNBytes(3);
            return first.length == 3 && first[0] == (byte) 0xef && first[1] == (byte) 0xbb && first[2] == (byte) 0xbf;
        }
    }
}
