package lianqiao.kpi;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The scoreboard as a table for spreadsheets, in Chinese and English heads; pure. */
final class BoardTable {
    private static final List<String> HEADS = List.of(
            "指标编号 indicator",
            "指标 name",
            "地区代码 place",
            "地区 place name",
            "完成值 value",
            "单位 unit",
            "无值原因 undefined",
            "比较 direction",
            "目标 target",
            "里程碑 word",
            "完成进度 share",
            "预测 forecast",
            "区间下限 low",
            "区间上限 high",
            "预测至 by",
            "状态 light",
            "无法判断的原因 unsure",
            "上年 last year",
            "考核期开始 from",
            "考核期结束 to",
            "沿用 carried on",
            "其中演示 demonstration",
            "统计时点 stated as of",
            "牵头单位 lead",
            "配合单位 supporting",
            "文件 document",
            "条款 clause",
            "文件出入 conflicts",
            "说明 note");

    private BoardTable() {}

    static List<List<String>> of(Scoreboard board) {
        return Stream.concat(Stream.of(HEADS), board.rows().stream().map(row -> cells(row, board)))
                .toList();
    }

    private static List<String> cells(ScoreboardRow row, Scoreboard board) {
        TargetStanding is = row.standing();
        return Stream.of(
                        row.indicator() + Objects.toString(row.part(), ""),
                        row.title().zh(),
                        row.place(),
                        row.placeName(),
                        plain(row.value()),
                        row.unit(),
                        row.undefined(),
                        row.direction(),
                        plain(row.target()),
                        is == null ? null : is.word(),
                        plain(row.share()),
                        is == null ? null : plain(is.forecast()),
                        is == null ? null : plain(is.low()),
                        is == null ? null : plain(is.high()),
                        is == null ? null : is.horizon(),
                        is == null ? null : is.light(),
                        is == null ? null : is.unsure(),
                        is == null ? null : plain(is.lastYear()),
                        is == null ? null : is.periodFrom(),
                        is == null ? null : is.periodTo(),
                        is != null && is.carried() ? "是 yes" : null,
                        plain(row.demonstration()),
                        row.asOf(),
                        is == null ? null : departments(is, board.duties(), Departments.Duty::lead),
                        is == null ? null : departments(is, board.duties(), Departments.Duty::supporting),
                        document(row, board),
                        is == null ? row.clause() : is.clause(),
                        String.join("；", row.conflicts()),
                        row.note())
                .map(cell -> Objects.toString(cell, ""))
                .toList();
    }

    private static @Nullable String document(ScoreboardRow row, Scoreboard board) {
        TargetStanding is = row.standing();
        return is == null || is.document() == null
                ? Objects.requireNonNull(board.documents().get(row.document())).title()
                : is.document();
    }

    private static String departments(
            TargetStanding standing,
            Map<String, Departments.Duty> duties,
            Function<Departments.Duty, List<String>> named) {
        return standing.duties().stream()
                .map(duties::get)
                .flatMap(duty -> named.apply(duty).stream())
                .distinct()
                .collect(Collectors.joining("、"));
    }

    private static @Nullable String plain(@Nullable BigDecimal number) {
        return number == null ? null : number.toPlainString();
    }
}
