package lianqiao.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lianqiao.register.Choice;
import lianqiao.register.FieldKind;
import lianqiao.register.RecordType;
import lianqiao.register.TypeField;
import lianqiao.shared.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * A column of a table of records: which there are, their type says.
 *
 * @param field of the type; absent for what every record has
 */
record RecordColumn(String name, FieldGuide guide, @Nullable TypeField field) implements Field {
    static final String NUMBER = "number";
    static final String ON = "on";
    static final String REGION = "region";
    static final String PARK = "park";
    static final String ORGANISATION = "organisation";
    static final String CREDIT_CODE = "creditCode";
    static final String SOURCE = "source";

    static List<RecordColumn> of(RecordType type) {
        List<RecordColumn> columns = new ArrayList<>();
        Refusal.Text number = type.number().title();
        if (number != null) {
            columns.add(core(
                    NUMBER,
                    "同一编号只登记一次",
                    "One number is entered once",
                    type.number().example(),
                    number,
                    "编号",
                    "number"));
        }
        columns.add(core(ON, "如 2026-05-01", "As 2026-05-01", "2026-05-01", type.on(), "日期", "on"));
        columns.add(column(
                REGION,
                "名称或六位代码；有园区可不填",
                "Name or six-digit code; not needed beside a park",
                "东丽区",
                "地区",
                "region",
                "行政区",
                "区"));
        columns.add(column(PARK, "园区的名称或键", "Name or key of a park", "", "园区", "park"));
        if (type.organisation() != RecordType.Organisation.NONE) {
            columns.add(column(
                    ORGANISATION,
                    "营业执照上的名称",
                    "As on its business licence",
                    "某某有限公司",
                    "单位名称",
                    "organisation",
                    "企业名称",
                    "单位"));
            columns.add(column(
                    CREDIT_CODE,
                    "18 位",
                    "18 characters",
                    "91999999MADEM0011Y",
                    "统一社会信用代码",
                    "credit_code",
                    "信用代码",
                    "社会信用代码"));
        }
        type.fields().forEach(field -> columns.add(of(field)));
        columns.add(column(
                SOURCE,
                "可查证的出处，如公告名称和网址；没有附件时须填",
                "Where it can be looked up, as a notice and its address; needed where no file is attached",
                "",
                "凭证出处",
                "source",
                "来源",
                "依据"));
        return columns;
    }

    private static RecordColumn of(TypeField field) {
        boolean money = field.kind() == FieldKind.MONEY;
        String zh = field.title().zh();
        List<String> heads = Stream.of(
                        money ? zh + "（元）" : Field.plain(zh),
                        Field.plain(field.title().en()),
                        Field.plain(zh))
                .distinct()
                .toList();
        Refusal.Text hint = hint(field);
        return new RecordColumn(field.key(), new FieldGuide(heads, null, example(field), hint.zh(), hint.en()), field);
    }

    private static Refusal.Text hint(TypeField field) {
        String choicesZh = field.choices().stream().map(Choice::zh).collect(Collectors.joining("、"));
        String choicesEn = field.choices().stream().map(Choice::key).collect(Collectors.joining(", "));
        Refusal.Text own = field.hint();
        return switch (field.kind()) {
            case CHOICE -> new Refusal.Text("可取：" + choicesZh, "One of: " + choicesEn);
            case MONEY -> new Refusal.Text("单位为元；列名写明万元则按万元", "In yuan; in 万元 where the column's head says so");
            case DATE -> new Refusal.Text("如 2026-05-01", "As 2026-05-01");
            case INDICATOR -> new Refusal.Text("指标编号，如 F2-G01", "Id of an indicator, as F2-G01");
            default -> own == null ? field.title() : own;
        };
    }

    private static String example(TypeField field) {
        return switch (field.kind()) {
            case CHOICE -> field.choices().getFirst().zh();
            case DATE -> "2026-05-01";
            case NUMBER -> "60";
            case DECIMAL -> "200.5";
            case MONEY -> "123456.78";
            case PATENTS -> "ZL200310102344.5";
            case INDICATOR -> "F2-G01";
            case TEXT -> "";
        };
    }

    private static RecordColumn core(
            String name, String zh, String en, String example, Refusal.Text title, String... more) {
        String[] heads = Stream.concat(Stream.of(Field.plain(title.zh()), Field.plain(title.en())), Stream.of(more))
                .toArray(String[]::new);
        return column(name, zh, en, example, heads);
    }

    private static RecordColumn column(String name, String zh, String en, String example, String... heads) {
        return new RecordColumn(name, new FieldGuide(List.of(heads), null, example, zh, en), null);
    }
}
