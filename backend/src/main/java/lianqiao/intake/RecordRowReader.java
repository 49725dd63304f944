package lianqiao.intake;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import lianqiao.intake.RowOutcome.Rejected;
import lianqiao.register.RecordForm;
import lianqiao.register.RecordReader;
import lianqiao.register.RecordType;
import lianqiao.shared.Refusal;

/** Reads the rows of a table of records of one type. Pure. */
final class RecordRowReader implements RowReader<RecordForm> {
    private final RecordType type;
    private final Header header;
    private final LocalDate today;
    private final Map<String, RecordColumn> columns = new HashMap<>();

    RecordRowReader(RecordType type, List<RecordColumn> columns, Header header, LocalDate today) {
        this.type = type;
        this.header = header;
        this.today = today;
        columns.forEach(column -> this.columns.put(column.name(), column));
    }

    @Override
    public RowOutcome<RecordForm> read(RawRow raw) {
        var fault = header.<RecordForm>fault(raw);
        return fault.isPresent() ? fault.get() : told(new Cells(header, raw));
    }

    private RowOutcome<RecordForm> told(Cells cells) {
        RecordForm form = form(cells);
        List<Refusal> refusals = RecordReader.refusals(type, form, today);
        if (refusals.isEmpty()) {
            return RowOutcome.of(cells.row(), region(form), form, cells.findings());
        }
        refusals.forEach(refusal -> cells.tell(finding(refusal, cells)));
        return new Rejected<>(cells.row(), region(form), cells.findings());
    }

    private RecordForm form(Cells cells) {
        Map<String, String> values = new LinkedHashMap<>();
        columns.values().forEach(column -> {
            var field = column.field();
            String cell = cells.text(column);
            if (field != null && !cell.isEmpty()) {
                values.put(field.key(), RecordCells.value(field, cell, header.head(column)));
            }
        });
        RecordColumn on = columns.get(RecordColumn.ON);
        return new RecordForm(
                null,
                type.key(),
                text(cells, RecordColumn.NUMBER),
                on == null ? null : cells.day(on),
                RecordCells.region(text(cells, RecordColumn.REGION)),
                RecordCells.park(text(cells, RecordColumn.PARK)),
                text(cells, RecordColumn.ORGANISATION),
                text(cells, RecordColumn.CREDIT_CODE),
                text(cells, RecordColumn.SOURCE),
                values);
    }

    private String text(Cells cells, String name) {
        RecordColumn column = columns.get(name);
        return column == null ? "" : cells.text(column);
    }

    /** Where the form names a field, the file has a column of it, or lacks it. */
    private Finding finding(Refusal refusal, Cells cells) {
        String field = refusal.field() == null ? "" : refusal.field().replaceFirst("^values\\.", "");
        RecordColumn column = columns.get(field);
        return column == null
                ? new Finding("", refusal.message().zh(), refusal.code())
                : new Finding(header.head(column), cells.text(column), refusal.code());
    }

    private static String region(RecordForm form) {
        String region = form.region() == null ? "" : form.region();
        return region.matches("\\d{6}") ? region.substring(0, 2) + "0000" : "";
    }
}
