package lianqiao.kpi;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import lianqiao.shared.Refusal;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.jspecify.annotations.Nullable;

/** Reads a spreadsheet of targets: XLSX, or CSV in UTF-8 or GBK; by the heads of its columns, in any order. */
final class TargetLines {
    private static final int MOST = 2_000;
    private static final Set<String> YES = Set.of("是", "true", "yes", "1", "撤销");

    private TargetLines() {}

    static List<TargetSheet.Line> read(byte[] file) {
        List<List<String>> rows = isZip(file) ? sheet(file) : text(file);
        Map<TargetColumn, Integer> heads = heads(rows.isEmpty() ? List.of() : rows.getFirst());
        List<TargetSheet.Line> lines = new ArrayList<>();
        for (int row = 1; row < rows.size(); row++) {
            List<String> cells = rows.get(row);
            if (cells.stream().anyMatch(cell -> !cell.isBlank())) {
                lines.add(new TargetSheet.Line(row + 1, form(heads, cells)));
            }
        }
        if (lines.isEmpty() || lines.size() > MOST) {
            throw refusal("FILE_ROWS", "文件没有数据行，或多于 " + MOST + " 行", "The file has no rows, or more than " + MOST);
        }
        return lines;
    }

    private static Map<TargetColumn, Integer> heads(List<String> first) {
        Map<TargetColumn, Integer> heads = new EnumMap<>(TargetColumn.class);
        for (int column = 0; column < first.size(); column++) {
            int at = column;
            TargetColumn.of(first.get(column)).ifPresent(known -> heads.putIfAbsent(known, at));
        }
        if (!heads.keySet().containsAll(Set.of(TargetColumn.INDICATOR, TargetColumn.PLACE))) {
            throw refusal("FILE_HEADS", "第一行缺少表头“指标编号”“地区代码”", "The first row lacks the heads 指标编号 and 地区代码");
        }
        return heads;
    }

    private static TargetForm form(Map<TargetColumn, Integer> heads, List<String> cells) {
        return new TargetForm(
                cell(heads, cells, TargetColumn.INDICATOR),
                cell(heads, cells, TargetColumn.PLACE),
                cell(heads, cells, TargetColumn.FROM),
                cell(heads, cells, TargetColumn.TO),
                cell(heads, cells, TargetColumn.VALUE),
                cell(heads, cells, TargetColumn.WORD),
                cell(heads, cells, TargetColumn.DIRECTION),
                cell(heads, cells, TargetColumn.DOCUMENT),
                cell(heads, cells, TargetColumn.CLAUSE),
                cell(heads, cells, TargetColumn.WHY),
                YES.contains(String.valueOf(cell(heads, cells, TargetColumn.WITHDRAWN))));
    }

    /** An apostrophe keeps a spreadsheet from taking {@code >=} for a formula: the export writes it so. */
    private static @Nullable String cell(Map<TargetColumn, Integer> heads, List<String> cells, TargetColumn column) {
        Integer at = heads.get(column);
        String text = at == null || at >= cells.size() ? "" : cells.get(at).strip();
        return text.isEmpty() ? null : text.startsWith("'") ? text.substring(1) : text;
    }

    private static List<List<String>> text(byte[] file) {
        try (var reader = CsvReader.builder().skipEmptyLines(false).ofCsvRecord(decoded(file))) {
            return reader.stream()
                    .map(record -> List.copyOf(record.getFields()))
                    .toList();
        } catch (CsvParseException | IOException broken) {
            throw unreadable();
        }
    }

    private static String decoded(byte[] file) {
        for (Charset charset : List.of(StandardCharsets.UTF_8, Charset.forName("GB18030"))) {
            try {
                String text = charset.newDecoder().decode(ByteBuffer.wrap(file)).toString();
                return text.startsWith("\ufeff") ? text.substring(1) : text;
            } catch (CharacterCodingException other) {
                // the next one is tried
            }
        }
        throw unreadable();
    }

    private static List<List<String>> sheet(byte[] file) {
        try (var book = new ReadableWorkbook(new ByteArrayInputStream(file), new ReadingOptions(true, false));
                Stream<Row> rows = book.getFirstSheet().openStream()) {
            List<List<String>> read = new ArrayList<>();
            rows.forEach(row -> {
                while (read.size() < Math.min(row.getRowNum() - 1, MOST + 1)) {
                    read.add(List.of());
                }
                read.add(row.stream().map(TargetLines::told).toList());
            });
            return read;
        } catch (ExcelReaderException | IOException broken) {
            throw unreadable();
        }
    }

    private static String told(@Nullable Cell cell) {
        if (cell == null || cell.getType() == CellType.EMPTY || cell.getValue() == null) {
            return "";
        }
        if (cell.getType() != CellType.NUMBER) {
            return cell.getText();
        }
        String format = String.valueOf(cell.getDataFormatString());
        boolean isDay = format.matches(".*[yd年日].*");
        LocalDateTime day = isDay ? cell.asDate() : null;
        return day == null
                ? new BigDecimal(cell.getRawValue()).stripTrailingZeros().toPlainString()
                : day.toLocalDate().toString();
    }

    private static boolean isZip(byte[] file) {
        return file.length > 2 && file[0] == 'P' && file[1] == 'K';
    }

    private static RuntimeException unreadable() {
        return refusal("FILE_UNREADABLE", "文件无法读取", "The file can't be read");
    }

    private static RuntimeException refusal(String code, String zh, String en) {
        return Refusal.of(
                        code,
                        "file",
                        zh,
                        en,
                        "请下载目标清单，在其中填写后上传（XLSX 或 CSV）",
                        "Download the list of targets, fill it in and send it (XLSX or CSV)")
                .asException();
    }
}
