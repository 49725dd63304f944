package lianqiao.kpi;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The columns of a spreadsheet of targets; the first head is the one that is written. */
enum TargetColumn {
    INDICATOR("指标编号", "indicator"),
    NAME("指标名称", "name"),
    PLACE("地区代码", "place", "地区", "园区代码"),
    PLACE_NAME("地区名称", "place name"),
    FROM("考核期开始", "from", "开始日期"),
    TO("考核期结束", "to", "结束日期"),
    DIRECTION("比较", "direction"),
    VALUE("目标值", "value", "目标"),
    WORD("里程碑", "word"),
    UNIT("单位", "unit"),
    DOCUMENT("依据文件", "document", "文件"),
    CLAUSE("条款", "clause"),
    WHY("变更理由", "why", "理由"),
    WITHDRAWN("撤销", "withdrawn");

    private final List<String> heads;

    TargetColumn(String... heads) {
        this.heads = List.of(heads);
    }

    String head() {
        return heads.getFirst();
    }

    static Optional<TargetColumn> of(String head) {
        String plain = head.strip().replaceFirst("^\\*", "").toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(column -> column.heads.contains(plain))
                .findFirst();
    }
}
