package lianqiao.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import lianqiao.intake.RowOutcome.Imported;
import lianqiao.intake.RowOutcome.Rejected;
import lianqiao.patent.LegalFact;
import lianqiao.patent.LegalReport;
import lianqiao.patent.LegalState.Standing;
import org.junit.jupiter.api.Test;

class LegalRowReaderTests {
    @Test
    void readsWhatIsSaidAndLeavesTheRestUnknown() {
        var outcome = read("ZL200310102344.5", "2026-06-01", "有效", "", "是", "某银行", "", "否", "登记簿副本");
        assertThat(outcome).isInstanceOfSatisfying(Imported.class, taken -> {
            var report = (LegalReport) taken.item();
            assertThat(report.standing()).isEqualTo(Standing.IN_FORCE);
            assertThat(report.facts())
                    .containsExactly(
                            new LegalFact(LegalFact.Kind.PLEDGED, true, LocalDate.of(2026, 6, 1), "登记簿副本", "某银行"),
                            new LegalFact(
                                    LegalFact.Kind.PROCEEDINGS_SUSPENDED,
                                    false,
                                    LocalDate.of(2026, 6, 1),
                                    "登记簿副本",
                                    ""));
        });
    }

    @Test
    void turnsAwayWhatIsNoClearWord() {
        assertThat(codes("200310102344.5", "2026-06-01", "有效", "也许", "", "", "", "", "登记簿"))
                .containsExactly("STATE_NOT_UNDERSTOOD");
        assertThat(codes("200310102344.5", "2099-06-01", "有效", "", "", "", "", "", "登记簿"))
                .containsExactly("DATE_MISSING_OR_FUTURE");
        assertThat(codes("200310102344.5", "2026-06-01", "有效", "", "", "", "", "", ""))
                .containsExactly("SOURCE_MISSING");
        assertThat(codes("200310102344.5", "2026-06-01", "", "", "", "", "", "", "登记簿"))
                .containsExactly("STATE_EMPTY");
        assertThat(codes("200310102344.6", "2026-06-01", "有效", "", "", "", "", "", "登记簿"))
                .containsExactly("CHECK_DIGIT_WRONG");
    }

    private static List<String> codes(String... cells) {
        var outcome = read(cells);
        assertThat(outcome).isInstanceOf(Rejected.class);
        return outcome.findings().stream().map(finding -> finding.code()).toList();
    }

    private static RowOutcome<LegalReport> read(String... cells) {
        var heads = List.of("专利号", "截至日期", "法律状态", "年费逾期", "质押", "质权人", "独占或排他许可", "中止", "来源");
        var header = Header.of(
                heads,
                heads.stream()
                        .map(head -> Field.named(head, Stream.of(LegalColumn.values()))
                                .map(Field.class::cast))
                        .toList());
        return new LegalRowReader(header, LocalDate.of(2026, 11, 22)).read(new RawRow(2, List.of(cells), false));
    }
}
