package lianqiao.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import lianqiao.intake.FileFormat.Form;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;

/** Looks into a spreadsheet before it is read: unpacks all of it once, to nowhere, and stops where that has no end. */
final class SheetLook {
    private static final int MOST_PARTS = 2_000;
    private static final long LARGEST = 2L << 30;
    /** The texts that cells share are held in memory while the file is read. */
    private static final long LARGEST_SHARED = 96L << 20;

    private final ZipFile zip;
    private long unpacked;
    private int rows;
    private int merged;
    private int formulas;

    private SheetLook(ZipFile zip) {
        this.zip = zip;
    }

    static FileFormat of(Path file) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            if (zip.getEntry("xl/workbook.xml") == null) {
                throw FileFault.FILE_BINARY.asException();
            }
            SheetLook look = new SheetLook(zip);
            look.unpackAll();
            return look.format(file);
        } catch (ZipException broken) {
            throw FileFault.FILE_DAMAGED.asException();
        }
    }

    private void unpackAll() throws IOException {
        Set<String> names = new HashSet<>();
        for (Enumeration<? extends ZipEntry> parts = zip.entries(); parts.hasMoreElements(); ) {
            ZipEntry part = parts.nextElement();
            if (!names.add(part.getName()) || names.size() > MOST_PARTS) {
                throw FileFault.FILE_SHEET_UNSAFE.asException();
            }
            if (part.getName().endsWith(".xml") || part.getName().endsWith(".rels")) {
                unpack(part);
            }
        }
    }

    private void unpack(ZipEntry part) throws IOException {
        boolean shared = part.getName().equals("xl/sharedStrings.xml");
        SheetScan scan = new SheetScan();
        long size = 0;
        try (InputStream in = zip.getInputStream(part)) {
            byte[] chunk = new byte[1 << 16];
            for (int length = in.read(chunk); length > 0; length = in.read(chunk)) {
                size += length;
                unpacked += length;
                if (unpacked > LARGEST || shared && size > LARGEST_SHARED) {
                    throw FileFault.FILE_UNPACKS_TOO_LARGE.asException();
                }
                scan.take(chunk, length);
            }
        }
        rows += scan.rows();
        merged += scan.merged();
        formulas += scan.formulas();
    }

    private FileFormat format(Path file) throws IOException {
        try (ReadableWorkbook book = new ReadableWorkbook(file.toFile())) {
            List<Sheet> sheets = book.getSheets()
                    .filter(sheet -> sheet.getVisibility() == SheetVisibility.VISIBLE)
                    .toList();
            Sheet read = sheets.stream()
                    .filter(SheetLook::hasRows)
                    .findFirst()
                    .orElseThrow(FileFault.FILE_EMPTY::asException);
            List<String> others = sheets.stream()
                    .filter(sheet -> sheet.getIndex() != read.getIndex())
                    .map(Sheet::getName)
                    .toList();
            return new FileFormat(Form.XLSX, "UTF-8", false, "", read.getName(), others, rows, merged, formulas);
        } catch (org.dhatim.fastexcel.reader.ExcelReaderException broken) {
            throw FileFault.FILE_DAMAGED.asException();
        }
    }

    private static boolean hasRows(Sheet sheet) {
        try (var rows = sheet.openStream()) {
            return rows.anyMatch(row -> row.stream()
                    .anyMatch(cell ->
                            cell != null && !SheetCells.text(cell, false).isBlank()));
        } catch (IOException broken) {
            throw FileFault.FILE_DAMAGED.asException();
        }
    }
}
