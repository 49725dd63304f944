package lianqiao.kpi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import lianqiao.shared.YamlPlace;
import org.junit.jupiter.api.Test;

class IndicatorsTests {
    private static final String GAUGES = """
            version: "2"
            events: {OPEN_LICENSE_PUBLISHED: [licences_published], OPEN_LICENSE_CONCLUDED: [patents_concluded]}
            terms: {open: {measure: licences_published, counts: [STATUTORY]}}
            scopes:
              天津市滨海新区(120116): ["120116"]
              各备案区域(全部): ["120116"]
            conflicts: {1: [T0-OLP-BH]}
            gauges:
              - {id: T0-OLP-BH, en: Patents, count: [open]}
            own: []
            """;

    private final Indicators indicators = new KpiFiles().indicators(Facts.measures());

    @Test
    void worksOutEveryIndicatorOfTheDocuments() {
        assertThat(indicators.all()).hasSize(83).allMatch(indicators::isExecuted);
        assertThat(indicators.gauges().stream().filter(gauge -> !gauge.isOwn())).hasSize(84); // F2-A02 is two
    }

    /** Nothing counts twice within one indicator: a place that contains another one would. */
    @Test
    void hasNoIndicatorOfWhichOnePlaceContainsAnother() {
        assertThat(indicators.gauges())
                .allSatisfy(gauge -> assertThat(gauge.places()).allSatisfy(place -> assertThat(gauge.places().stream()
                                .filter(other -> Places.lies(other, place) || Places.lies(place, other)))
                        .containsExactly(place)));
    }

    @Test
    void takesTheDistrictsAndTheZonesOfBinhaiThatTheClauseDoesNotNameForTheOthers() {
        Gauge others = gauge("T0-OLP-OT");
        assertThat(others.places())
                .hasSize(14 + 5)
                .doesNotContain("120116", "120110", "120110-HMHT")
                .contains("120102", "120116-TPFTZ");
        assertThat(others.indicator().target()).isEqualByComparingTo("30");
    }

    @Test
    void dividesTheConcludedPatentsByThePublishedOnesOfTheLicensorsRegion() {
        Gauge ratio = gauge("T0-OLR-ALL");
        assertThat(ratio.places()).hasSize(16);
        assertThat(ratio.working().terms())
                .extracting(Term::measure, Term::side)
                .containsExactly(tuple("patents_concluded", Side.SUPPLY), tuple("licences_published", Side.SUPPLY));
    }

    @Test
    void keepsTheContradictionsOfTheDocumentsInSight() {
        assertThat(gauge("F2-G12").conflicts()).containsExactly("SEED-002：知识产权交易量年均增幅30%(正文) vs 转让许可数量平均增幅20%(附件1-1)");
        assertThat(gauge("F2-A01").conflicts()).isEqualTo(gauge("F2-G12").conflicts());
        assertThat(gauge("S4-02").conflicts()).hasSize(2); // one of its own, one of its whole document
    }

    @Test
    void looksBehindAFigureByTheSideThatItCounts() {
        assertThat(indicators.sideOf("patents_concluded")).isEqualTo(Side.SUPPLY);
        assertThat(indicators.sideOf("loan_amount")).isEqualTo(Side.DEMAND);
        assertThat(indicators.sideOf("matches_made")).isEqualTo(Side.EITHER);
    }

    @Test
    void carriesADocumentsYearsOnWhenTheyAreOver() {
        Indicator.Document document = gauge("F2-A01").indicator().document();
        assertThat(List.of(2019, 2021, 2023, 2024, 2026, 2027))
                .map(document::begins)
                .containsExactly(2021, 2021, 2021, 2024, 2024, 2027);
        assertThat(gauge("T0-OLP-BH").indicator().document().begins(2026)).isNull();
    }

    @Test
    void readsAGoodFile() {
        assertThat(file(GAUGES).read()).hasSize(1);
    }

    @Test
    void refusesAMeasureThatNobodyDeclared() {
        wrong(
                GAUGES.replace("{measure: licences_published", "{measure: licences"),
                "line 3: measure `licences` is unknown",
                "licences_published");
    }

    @Test
    void refusesAMeasureThatNoEventOfTheIndicatorFeeds() {
        wrong(
                GAUGES.replace("count: [open]", "count: [transfers]"),
                "line 9: none of its events [OPEN_LICENSE_PUBLISHED] feeds `transfers`",
                "[licences_published]");
    }

    @Test
    void refusesAPlaceThatNobodyKnows() {
        wrong(GAUGES.replace("[\"120116\"]", "[\"129999\"]"), "line 5: `129999` is no place", "six-digit");
    }

    @Test
    void refusesPlacesThatContainEachOther() {
        wrong(
                GAUGES.replaceFirst("\\[\"120116\"]", "[\"120116\", 120116-TPFTZ]"),
                "line 5: `120116-TPFTZ` and `120116` contain each other",
                "Leave one of the two out");
    }

    @Test
    void refusesAScopeThatMeansNoPlace() {
        wrong(GAUGES.replace("滨海新区(120116): ", "西青区: "), "line 9: scope `天津市滨海新区(120116)`", "under `scopes`");
    }

    @Test
    void refusesAWayThatDoesNotFitTheShape() {
        wrong(
                GAUGES.replace("T0-OLP-BH, en", "T0-OLR-ALL, en"),
                "line 9: shape RATIO can't be worked out by `count`",
                "[ratio, stated]");
    }

    @Test
    void refusesTwoWaysAtOnce() {
        wrong(
                GAUGES.replace("count: [open]", "count: [open], growth: [open]"),
                "line 9: it must be worked out in one way, not 2",
                "count");
    }

    @Test
    void refusesMoneyAddedToNumbers() {
        wrong(
                GAUGES.replace("count: [open]", "count: [open, loan_amount]"),
                "line 9: money and numbers can't be added up",
                "one unit");
    }

    @Test
    void refusesSubjectsOfAMeasureThatKeepsNone() {
        wrong(
                GAUGES.replace("count: [open]", "once: licences_published"),
                "line 9: of `licences_published` nothing is kept but sums",
                "keep: SUBJECTS");
    }

    @Test
    void refusesAContradictionThatIsShownNowhere() {
        wrong(
                GAUGES.replace("{1: [T0-OLP-BH]}", "{2: [T0-OLP-BH]}"),
                "line 7: contradiction 1 is shown nowhere: 甲 vs 乙",
                "ids of indicators");
    }

    private Gauge gauge(String id) {
        return indicators.gauges().stream()
                .filter(gauge -> gauge.indicator().id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private void wrong(String yaml, String place, String remedy) {
        assertThatThrownBy(() -> file(yaml).read()).hasMessageContaining(place).hasMessageContaining(remedy);
    }

    private GaugeFile file(String yaml) {
        return new GaugeFile(
                YamlPlace.text("gauges.yaml", yaml), Facts.measures(), indicators.all(), List.of("甲 vs 乙"));
    }
}
