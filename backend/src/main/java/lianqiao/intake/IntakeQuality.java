package lianqiao.intake;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import lianqiao.licence.FeeTerms;
import org.jspecify.annotations.Nullable;

/** Reads a file of licences as an import would, without storing anything, and shows what became of each row beside its cells. */
public final class IntakeQuality {
    private static final List<Column> SHOWN = List.of(
            Column.PROVINCE,
            Column.FEE,
            Column.FEE_FORM,
            Column.FEE_DETAIL,
            Column.PERIOD,
            Column.UNTIL,
            Column.TERRITORY);

    private IntakeQuality() {}

    /**
     * A row as it was read.
     *
     * @param row as a spreadsheet counts: the header is row 1
     * @param raw the cells that the reading rests on, by what they hold
     * @param number empty where the row was rejected
     * @param terms absent where the row was rejected
     * @param codes all that was told about the row
     */
    public record Read(
            int row,
            Map<String, String> raw,
            String number,
            @Nullable FeeTerms terms,
            List<String> codes,
            @Nullable LocalDate until,
            String territory) {
        /** 省份 as the file has it; empty where it has none. */
        public String province() {
            return raw.getOrDefault(Column.PROVINCE.name(), "");
        }
    }

    /** The names of the raw cells, in their order. */
    public static List<String> rawNames() {
        return SHOWN.stream().map(Column::name).toList();
    }

    /** @param today decides which terms have ended */
    public static void read(Path file, LocalDate today, Consumer<Read> each) throws IOException {
        FileFormat format = FileLook.of(file);
        List<String> names = List.of(Column.values()).stream()
                .map(field -> field.guide().heads().get(1))
                .toList();
        Header header = null;
        LicenceRowReader reader = null;
        try (TableRows rows = Tables.open(file, format, names)) {
            for (Optional<RawRow> row = rows.next(); row.isPresent(); row = rows.next()) {
                if (row.get().isBlank()) {
                    continue;
                }
                if (header == null || reader == null) {
                    header = Header.read(row.get().cells());
                    reader = new LicenceRowReader(header, today);
                } else {
                    RawRow whole = filled(row.get(), header.width(), format);
                    each.accept(read(header, whole, reader.read(whole)));
                }
            }
        }
    }

    /** A spreadsheet has no cells where nothing stands. */
    private static RawRow filled(RawRow row, int width, FileFormat format) {
        List<String> cells = new ArrayList<>(row.cells());
        while (format.form() == FileFormat.Form.XLSX && cells.size() < width) {
            cells.add("");
        }
        return new RawRow(row.number(), cells, row.fault());
    }

    private static Read read(Header header, RawRow row, RowOutcome<ReadLicence> outcome) {
        Map<String, String> raw = new LinkedHashMap<>();
        SHOWN.forEach(column -> raw.put(column.name(), header.cell(row.cells(), column)));
        ReadLicence licence = outcome.taken().orElse(null);
        return new Read(
                row.number(),
                raw,
                licence == null ? "" : licence.number().value(),
                licence == null ? null : licence.fee(),
                codes(outcome),
                licence == null ? null : licence.until(),
                licence == null ? "" : licence.territory());
    }

    private static List<String> codes(RowOutcome<?> outcome) {
        List<String> codes = new ArrayList<>();
        outcome.findings().stream().map(Finding::code).distinct().forEach(codes::add);
        return codes;
    }
}
