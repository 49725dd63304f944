package lianqiao.intake;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import lianqiao.intake.FileFormat.Form;

/** Says what a file is, by its bytes and not by its name; refuses what nobody could read. */
final class FileLook {
    private static final int BEGINNING = 1 << 16;

    private FileLook() {}

    static FileFormat of(Path file) throws IOException {
        byte[] first = first(file);
        if (first.length == 4 && first[0] == 'P' && first[1] == 'K') {
            return SheetLook.of(file);
        }
        if (first.length == 4 && (first[0] & 0xff) == 0xd0 && (first[1] & 0xff) == 0xcf) {
            throw FileFault.FILE_OLD_EXCEL.asException();
        }
        TextLook.Found text = TextLook.of(file);
        String beginning = beginning(file, text);
        return beginning.stripLeading().startsWith("{")
                ? FileFormat.text(Form.JSON_LINES, text.charset().name(), text.mark(), "")
                : FileFormat.text(
                        Form.CSV, text.charset().name(), text.mark(), String.valueOf(Separators.of(beginning)));
    }

    private static byte[] first(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(4);
        }
    }

    private static String beginning(Path file, TextLook.Found text) throws IOException {
        char[] read = new char[BEGINNING];
        try (Reader reader = Files.newBufferedReader(file, text.charset())) {
            int length = 0;
            for (int more = 0; more >= 0 && length < BEGINNING; ) {
                more = reader.read(read, length, BEGINNING - length);
                length += Math.max(0, more);
            }
            String all = new String(read, 0, length);
            return text.mark() ? all.substring(1) : all;
        }
    }
}
