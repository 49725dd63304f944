package lianqiao.kpi;

import lianqiao.shared.Refusal;

/** What is wrong with a target that somebody wants to set. */
final class TargetRefusals {
    private TargetRefusals() {}

    static Refusal missing(String field, String zh, String en) {
        return Refusal.of("MISSING", field, "缺少" + zh, "The " + en + " is missing", "请填写" + zh, "Give the " + en);
    }

    static Refusal unknownIndicator(String id) {
        return Refusal.of(
                "UNKNOWN_INDICATOR",
                "indicator",
                "没有此指标：" + id,
                "No indicator has the id " + id,
                "请用指标清单中的编号，如 T0-PPF-BH",
                "Take an id of the list of indicators, such as T0-PPF-BH");
    }

    static Refusal unknownPlace(String place) {
        return Refusal.of(
                "UNKNOWN_PLACE",
                "place",
                "没有此行政区或园区：" + place,
                "No region or park is called " + place,
                "请用 GB/T 2260 六位代码（如 120116）或园区代码（如 120116-TPFTZ）",
                "Use a six-digit code of GB/T 2260 (120116) or a park's key (120116-TPFTZ)");
    }

    static Refusal notYours(String place) {
        return Refusal.of(
                "PLACE_NOT_YOURS",
                "place",
                "该地区不属于您单位的管辖范围：" + place,
                "That place lies outside your authority's region: " + place,
                "目标由所在地区的主管部门或平台运营方设定",
                "Targets are set by the authority of the place, or by the operator");
    }

    static Refusal noDay(String field, String text) {
        return Refusal.of(
                "NO_DAY", field, "不是日期：" + text, "This is no day: " + text, "请写成 2026-01-01", "Write it as 2026-01-01");
    }

    static Refusal periodTurned() {
        return Refusal.of(
                "PERIOD_TURNED",
                "to",
                "考核期的结束早于开始，或长于二十年",
                "The period ends before it begins, or is longer than twenty years",
                "请核对起止日期",
                "Check both days");
    }

    static Refusal wholeMonths() {
        return Refusal.of(
                "PERIOD_OF_PARTS_OF_MONTHS",
                "from",
                "考核期须从月初起、到月末止：数按月累计",
                "The period has to begin with the first day of a month and end with the last one: figures are added up by month",
                "请写成整月，如 2026-01-01 至 2026-06-30",
                "Give whole months, as 2026-01-01 to 2026-06-30");
    }

    static Refusal noNumber(String text) {
        return Refusal.of(
                "NO_NUMBER",
                "value",
                "不是数值，或位数过多：" + text,
                "This is no number, or has too many digits: " + text,
                "请填写数值，小数最多四位，不带单位",
                "Give a number with four decimals at most, without its unit");
    }

    static Refusal numberOrWord() {
        return Refusal.of(
                "NUMBER_OR_WORD",
                "value",
                "目标须是一个数值，或一个里程碑词，不能都填，也不能都空",
                "A target is a number or a word for a milestone: one of them, not both",
                "请只填目标值，或只填“验收”“完成”",
                "Fill in the value alone, or the word alone (验收, 完成)");
    }

    static Refusal noDirection(String text) {
        return Refusal.of(
                "NO_DIRECTION",
                "direction",
                "不认识的比较方式：" + text,
                "No such comparison: " + text,
                "请用 >=、> 或 =",
                "Use >=, > or =");
    }

    static Refusal documentMissing() {
        return Refusal.of(
                "DOCUMENT_MISSING",
                "document",
                "该地区不在指标原文件的适用范围内，须写明设定目标的文件和条款",
                "The place lies outside the scope of the indicator's own document: say which document and clause set the target",
                "请填写文件名称和条款号",
                "Give the document's title and the clause");
    }

    static Refusal nothingChanged() {
        return Refusal.of(
                "NOTHING_CHANGED",
                null,
                "与现行目标完全相同",
                "This is the target as it stands",
                "没有需要更改的内容",
                "There is nothing to change");
    }

    static Refusal nothingToWithdraw() {
        return Refusal.of(
                "NOTHING_TO_WITHDRAW",
                "withdrawn",
                "此考核期没有另行设定的目标",
                "Nothing was set for this period",
                "文件原文的目标不能撤销，只能为本地区另行设定",
                "A document's own target can't be withdrawn; set another one for the place");
    }

    static Refusal setTwice(int line) {
        return Refusal.of(
                "SET_TWICE",
                null,
                "与第 " + line + " 行的指标、地区和考核期相同",
                "Line " + line + " has the same indicator, place and period",
                "请只保留一行",
                "Keep one of the two");
    }
}
