package lianqiao.kpi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import lianqiao.notice.Policies;
import lianqiao.shared.YamlPlace;
import org.junit.jupiter.api.Test;

class DepartmentsTests {
    private final Indicators indicators = new KpiFiles().indicators(Facts.measures());
    private final Departments departments = new KpiFiles().departments(indicators);

    @Test
    void knowsWhoLeadsAndWhoSupports() {
        var duty = departments.of("D3-05a").getFirst();
        assertThat(duty.lead()).containsExactly("金融局");
        assertThat(duty.supporting()).containsExactly("财政局", "知识产权局");
        assertThat(duty.clause()).isEqualTo("三（四）8");
    }

    @Test
    void namesTheFilingBodyWhereTheDocumentNamesNoDepartment() {
        var duties = departments.of("T0-OLP-BH");
        assertThat(duties).hasSize(2).allSatisfy(duty -> {
            assertThat(duty.lead()).isEmpty();
            assertThat(duty.body()).contains("知识产权局");
        });
        assertThat(departments.of("T0-SPACE")).hasSize(1);
    }

    @Test
    void saysWhyNobodyIsNamed() {
        assertThat(departments.whyNone("F2-A03")).contains("原文未归到具体任务");
        assertThat(departments.whyNone("D3-05a")).isNull();
    }

    /** So the page of a policy shows every task under a clause, and the board can name a task by its id alone. */
    @Test
    void letsEachTaskFollowFromAClauseOfItsDocument() {
        var duties = new DutyController(new Policies(), departments);
        var following = new Policies()
                .all().stream()
                        .flatMap(policy -> duties.of(policy).stream())
                        .map(DutyController.ClauseDuty::duty)
                        .toList();
        assertThat(departments.all())
                .hasSize(18 + 16 + 14 + 1)
                .extracting(Departments.Duty::task)
                .doesNotHaveDuplicates();
        assertThat(following).containsExactlyInAnyOrderElementsOf(departments.all());
    }

    @Test
    void refusesAnIndicatorThatIsNone() {
        String yaml = """
                documents:
                  D:
                    tasks:
                    - {id: D-1, title: x, clause: 一, lead: [甲], supporting: [], indicators: [D3-99]}
                """;
        assertThatThrownBy(() -> DepartmentFile.read(YamlPlace.text("tasks.yaml", yaml), indicators))
                .hasMessageContaining("tasks.yaml, line 4: no such indicator `D3-99`");
    }
}
