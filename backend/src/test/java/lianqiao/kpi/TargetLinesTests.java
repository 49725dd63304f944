package lianqiao.kpi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import lianqiao.shared.Sheet;
import org.junit.jupiter.api.Test;

class TargetLinesTests {
    private static final String CSV = """
            地区代码,指标编号,考核期开始,考核期结束,比较,目标值,变更理由
            120102,T0-OLP-OT,2026-01-01,2026-12-31,'>=,30,"首年, 试行"

            120103,T0-OLP-OT,2026-01-01,2026-12-31,,40,首年
            """;

    @Test
    void readsTheColumnsByTheirHeadsInAnyOrder() {
        List<TargetSheet.Line> lines = TargetLines.read(CSV.getBytes(StandardCharsets.UTF_8));
        assertThat(lines).extracting(TargetSheet.Line::number).containsExactly(2, 4);
        TargetForm first = lines.getFirst().form();
        assertThat(first.indicator()).isEqualTo("T0-OLP-OT");
        assertThat(first.direction()).isEqualTo(">=");
        assertThat(first.why()).isEqualTo("首年, 试行");
        assertThat(lines.getLast().form().direction()).isNull();
    }

    @Test
    void readsWhatASpreadsheetOfChinaWritesInGbk() {
        assertThat(TargetLines.read(CSV.getBytes(Charset.forName("GBK"))))
                .isEqualTo(TargetLines.read(CSV.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void readsBackTheSpreadsheetThatItWrote() {
        List<List<String>> rows = List.of(
                List.of("指标编号", "地区代码", "考核期开始", "比较", "目标值"),
                List.of("T0-OLP-OT", "120102", "2026-01-01", ">=", "30.5"));
        byte[] xlsx = Objects.requireNonNull(
                        new Sheet("targets", "目标", rows).as(Sheet.Format.xlsx).block())
                .getBody();
        byte[] csv = Objects.requireNonNull(
                        new Sheet("targets", "目标", rows).as(Sheet.Format.csv).block())
                .getBody();
        assertThat(TargetLines.read(xlsx)).isEqualTo(TargetLines.read(csv));
        assertThat(TargetLines.read(xlsx).getFirst().form().value()).isEqualTo("30.5");
    }

    @Test
    void refusesAFileWithoutItsHeads() {
        assertThatThrownBy(() -> TargetLines.read("a,b\n1,2".getBytes(StandardCharsets.UTF_8)))
                .hasMessageContaining("FILE_HEADS");
        assertThatThrownBy(() -> TargetLines.read("指标编号,地区代码\n".getBytes(StandardCharsets.UTF_8)))
                .hasMessageContaining("FILE_ROWS");
    }
}
