package lianqiao.evidence;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MimeTypes;

/** Tells what a file is from its bytes, never from its name. */
final class FileTypes {
    private static final MimeTypes KNOWN = MimeTypes.getDefaultMimeTypes();
    private static final String PARTS = "[Content_Types].xml";
    private static final Charset GB = Charset.forName("GB18030");
    private static final int LOOKED_AT = 1 << 16;
    private static final int LONGEST_LIST_OF_PARTS = 1 << 20;

    private FileTypes() {}

    /** Empty for what may not be given: programs, pages, archives, office files with macros or a password. */
    static Optional<FileType> of(Path file) throws IOException {
        return switch (detected(file)) {
            case "application/pdf" -> Optional.of(FileType.PDF);
            case "image/png" -> Optional.of(FileType.PNG);
            case "image/jpeg" -> Optional.of(FileType.JPEG);
            case "text/plain" -> Optional.of(FileType.TEXT);
            case "application/octet-stream" -> isChineseText(file) ? Optional.of(FileType.TEXT) : Optional.empty();
            case "application/zip", "application/x-tika-ooxml" -> office(file);
            default -> Optional.empty();
        };
    }

    private static String detected(Path file) throws IOException {
        try (InputStream bytes = new BufferedInputStream(Files.newInputStream(file), 1 << 16)) {
            return KNOWN.detect(bytes, new Metadata()).getBaseType().toString();
        }
    }

    /** The detector knows no text that is mostly GBK, as spreadsheets here save it. No byte of it is a control character. */
    private static boolean isChineseText(Path file) throws IOException {
        try (InputStream bytes = Files.newInputStream(file)) {
            byte[] head = bytes.readNBytes(LOOKED_AT);
            for (byte one : head) {
                if (one >= 0 && one < ' ' && one != '\n' && one != '\r' && one != '\t') {
                    return false;
                }
            }
            CoderResult read = GB.newDecoder().decode(ByteBuffer.wrap(head), CharBuffer.allocate(head.length), false);
            return !read.isError();
        }
    }

    /** An office file says in its list of parts what it is; one with macros says so there, too. */
    private static Optional<FileType> office(Path file) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            ZipEntry list = zip.getEntry(PARTS);
            if (list == null || zip.stream().anyMatch(part -> part.getName().endsWith("vbaProject.bin"))) {
                return Optional.empty();
            }
            try (InputStream xml = zip.getInputStream(list)) {
                return office(new String(xml.readNBytes(LONGEST_LIST_OF_PARTS), StandardCharsets.UTF_8));
            }
        } catch (ZipException broken) {
            return Optional.empty();
        }
    }

    private static Optional<FileType> office(String parts) {
        if (parts.contains("macroEnabled")) {
            return Optional.empty();
        }
        if (parts.contains("wordprocessingml.document.main+xml")) {
            return Optional.of(FileType.DOCX);
        }
        return parts.contains("spreadsheetml.sheet.main+xml") ? Optional.of(FileType.XLSX) : Optional.empty();
    }
}
