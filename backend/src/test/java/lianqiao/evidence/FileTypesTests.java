package lianqiao.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import lianqiao.shared.YamlPlace;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a file is, its bytes say; what it is called, nobody believes. */
class FileTypesTests {
    @TempDir
    Path folder;

    @Test
    void knowsWhatMayBeGiven() throws IOException {
        assertThat(type(Samples.pdf("一"))).contains(FileType.PDF);
        assertThat(type(hex("89504e470d0a1a0a0000000d49484452"))).contains(FileType.PNG);
        assertThat(type(hex("ffd8ffe000104a46494600010101"))).contains(FileType.JPEG);
        assertThat(type("序号,金额\n1,20000\n".getBytes(StandardCharsets.UTF_8))).contains(FileType.TEXT);
        assertThat(type("序号,金额\r\n1,20000\r\n".getBytes(Charset.forName("GBK"))))
                .contains(FileType.TEXT);
        try (var word = new XWPFDocument();
                var bytes = new ByteArrayOutputStream()) {
            word.createParagraph().createRun().setText("合同");
            word.write(bytes);
            assertThat(type(bytes.toByteArray())).contains(FileType.DOCX);
        }
        try (var sheet = new XSSFWorkbook();
                var bytes = new ByteArrayOutputStream()) {
            sheet.createSheet("a");
            sheet.write(bytes);
            assertThat(type(bytes.toByteArray())).contains(FileType.XLSX);
        }
    }

    @Test
    void refusesWhatABrowserOrAMachineMightRun() throws IOException {
        for (String text : List.of(
                "<html><script>alert(1)</script></html>",
                "<!DOCTYPE html><p>x",
                "<svg xmlns=\"http://www.w3.org/2000/svg\"><script>1</script></svg>",
                "<?xml version=\"1.0\"?><a/>",
                "#!/bin/sh\nrm -rf /\n")) {
            assertThat(type(text.getBytes(StandardCharsets.UTF_8))).as(text).isEmpty();
        }
        assertThat(type(hex("4d5a90000300000004000000ffff0000b800000000000000400000000000000000000000")))
                .isEmpty();
        assertThat(type(hex("7f454c460201010000000000000000000300"))).isEmpty();
        assertThat(type(hex("d0cf11e0a1b11ae10000000000000000"))).isEmpty();
        assertThat(type(zip(Map.of("a.txt", "x")))).isEmpty();
    }

    @Test
    void refusesOfficeFilesWithMacrosHoweverTheyAreMade() throws IOException {
        String main = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";
        String list = "[Content_Types].xml";
        assertThat(type(zip(Map.of(list, main, "word/vbaProject.bin", "x")))).isEmpty();
        assertThat(type(zip(Map.of(list, main + " application/vnd.ms-word.document.macroEnabled.main+xml"))))
                .isEmpty();
        assertThat(type(zip(Map.of(list, "application/epub")))).isEmpty();
    }

    @Test
    void aNameEndsAsTheContentIs() {
        assertThat(FileType.PDF.named("合同.pdf")).isEqualTo("合同.pdf");
        assertThat(FileType.PDF.named("合同.exe")).isEqualTo("合同.exe.pdf");
        assertThat(FileType.TEXT.named("page.html")).isEqualTo("page.html.txt");
        assertThat(FileType.TEXT.named("台账.CSV")).isEqualTo("台账.CSV");
        assertThat(FileType.JPEG.named("")).isEqualTo("evidence.jpg");
    }

    @Test
    void aNameLosesFoldersAndWhatCannotBeSeen() {
        assertThat(FileName.of("%E5%90%88%E5%90%8C.pdf")).isEqualTo("合同.pdf");
        assertThat(FileName.of("..%2F..%2Fetc%2Fpasswd")).isEqualTo("passwd");
        assertThat(FileName.of("C:\\Users\\x\\a.pdf")).isEqualTo("a.pdf");
        assertThat(FileName.of("a%0D%0ASet-Cookie%3Ax\u202Efdp.exe")).isEqualTo("aSet-Cookiexfdp.exe");
        assertThat(FileName.of("100%")).isEqualTo("100%");
        assertThat(FileName.of("1+1.pdf")).isEqualTo("1+1.pdf");
        assertThat(FileName.of("长".repeat(300) + ".pdf")).hasSize(120 - 1 + 1).endsWith(".pdf");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            key: b  | key: a        | line 3: `a` stands here twice. Give each kind a key of its own
            key: b  | key: Big Word | line 3: `Big Word` has not that form. Use small words with hyphens
            en: B   | fr: B         | line 3: unknown field `fr`
            zh: 乙, |               | line 3: field `zh` is missing
            kinds:  | sorts:        | line 1: field `kinds` is missing
            """)
    void aFaultyListOfKindsIsRefusedWithPlaceAndRemedy(String good, @Nullable String bad, String told) {
        String list = "kinds:\n  - {key: a, zh: 甲, en: A}\n  - {key: b, zh: 乙, en: B}\n";
        assertThat(EvidenceKinds.read(YamlPlace.text("evidence/kinds.yaml", list)))
                .hasSize(2);
        assertThatThrownBy(() -> EvidenceKinds.read(
                        YamlPlace.text("evidence/kinds.yaml", list.replace(good, bad == null ? "" : bad))))
                .hasMessageContaining(told);
        assertThat(EvidenceKinds.has("pledge-registration")).isTrue();
        assertThat(EvidenceKinds.has("nonsense")).isFalse();
    }

    private Optional<FileType> type(byte[] content) throws IOException {
        // Its name lies: nobody looks at it.
        return FileTypes.of(Files.write(Files.createTempFile(folder, "x", ".pdf"), content));
    }

    private static byte[] hex(String digits) {
        return HexFormat.of().parseHex(digits);
    }

    private static byte[] zip(Map<String, String> files) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        return bytes.toByteArray();
    }
}
