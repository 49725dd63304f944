package lianqiao.intake;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;

/** Made-up spreadsheets. */
final class Sheets {
    private Sheets() {}

    static Path write(Path file, Consumer<Workbook> content) throws IOException {
        try (Workbook book = new Workbook(Files.newOutputStream(file), "test", "1.0")) {
            content.accept(book);
        }
        return file;
    }

    /** The same with the XML of its first sheet replaced, as somebody who means harm would. */
    static Path spoil(Path file, String sheet) throws IOException {
        Path spoilt = file.resolveSibling("spoilt.xlsx");
        try (ZipFile from = new ZipFile(file.toFile());
                ZipOutputStream to = new ZipOutputStream(Files.newOutputStream(spoilt))) {
            for (ZipEntry part : from.stream().toList()) {
                to.putNextEntry(new ZipEntry(part.getName()));
                to.write(
                        part.getName().equals("xl/worksheets/sheet1.xml")
                                ? sheet.getBytes(StandardCharsets.UTF_8)
                                : from.getInputStream(part).readAllBytes());
                to.closeEntry();
            }
        }
        return spoilt;
    }

    /** The same with one of its parts and every mention of it left out, as some programs write it. */
    static Path without(Path file, String part) throws IOException {
        Path bare = file.resolveSibling("bare.xlsx");
        String name = part.substring(part.lastIndexOf('/') + 1);
        try (ZipFile from = new ZipFile(file.toFile());
                ZipOutputStream to = new ZipOutputStream(Files.newOutputStream(bare))) {
            for (ZipEntry each : from.stream().toList()) {
                if (each.getName().equals(part)) {
                    continue;
                }
                to.putNextEntry(new ZipEntry(each.getName()));
                String text = new String(from.getInputStream(each).readAllBytes(), StandardCharsets.UTF_8);
                to.write(text.replaceAll("<(Override|Relationship) [^>]*" + name + "[^>]*>", "")
                        .getBytes(StandardCharsets.UTF_8));
                to.closeEntry();
            }
        }
        return bare;
    }

    static String sheet(String rows) {
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>"
                + "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>" + rows
                + "</sheetData></worksheet>";
    }
}
