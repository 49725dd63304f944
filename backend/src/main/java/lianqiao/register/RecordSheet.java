package lianqiao.register;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import lianqiao.shared.Sheet;
import org.springframework.stereotype.Component;

/** Records as a table for spreadsheets, in Chinese: who gets it reads that. The fields of a type stand in it where all rows are of that type. */
@Component
class RecordSheet {
    private static final List<String> CORE = List.of("类型", "状态", "编号", "日期", "地区代码", "地区", "园区", "单位名称", "统一社会信用代码");

    private final RecordTypes types;

    RecordSheet(RecordTypes types) {
        this.types = types;
    }

    Sheet of(List<RecordView> rows) {
        List<TypeField> fields = fields(rows);
        List<String> head = new ArrayList<>(CORE);
        fields.forEach(field -> head.add(field.title().zh() + (field.kind() == FieldKind.MONEY ? "（分）" : "")));
        head.addAll(List.of("出处", "凭证 SHA-256", "确认时间"));
        return new Sheet(
                "register",
                "台账",
                Stream.concat(Stream.of(head), rows.stream().map(row -> cells(row, fields)))
                        .toList());
    }

    /** Of the one type that all rows have; none where there are several. */
    private List<TypeField> fields(List<RecordView> rows) {
        List<String> kinds = rows.stream().map(RecordView::type).distinct().toList();
        boolean full = rows.stream().allMatch(RecordView::full);
        return kinds.size() != 1
                ? List.of()
                : types.get(kinds.getFirst()).fields().stream()
                        .filter(field -> !field.personal() && (full || field.isShownToAll()))
                        .toList();
    }

    private List<String> cells(RecordView row, List<TypeField> fields) {
        RecordType type = types.get(row.type());
        List<String> cells = new ArrayList<>();
        Stream.of(
                        type.title().zh(),
                        row.state(),
                        row.number(),
                        row.on(),
                        row.region(),
                        row.regionName(),
                        row.parkName(),
                        row.organisationName(),
                        row.creditCode())
                .map(RecordSheet::text)
                .forEach(cells::add);
        fields.forEach(field -> cells.add(value(field, row.values().get(field.key()))));
        Stream.of(row.source(), row.evidence(), row.acceptedAt())
                .map(RecordSheet::text)
                .forEach(cells::add);
        return cells;
    }

    private static String value(TypeField field, @org.jspecify.annotations.Nullable String value) {
        return field.choices().stream()
                .filter(choice -> choice.key().equals(value))
                .map(Choice::zh)
                .findFirst()
                .orElse(text(value));
    }

    private static String text(@org.jspecify.annotations.Nullable Object value) {
        return Objects.toString(value, "");
    }
}
