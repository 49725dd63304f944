package lianqiao.kpi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import lianqiao.shared.YamlPlace;
import org.junit.jupiter.api.Test;

class IndicatorsTests {
    private static final String SIDES = """
            version: "1"
            events:
              OPEN_LICENSE_PUBLISHED: {measure: licences_published, side: SUPPLY, counts: [STATUTORY]}
            scopes:
              天津市滨海新区(120116): ["120116"]
            executed:
              - {id: T0-OLP-BH, en: Patents}
            own: []
            """;

    private final Indicators indicators = new KpiFiles().indicators(Facts.measures());

    @Test
    void knowsEveryIndicatorOfTheDocuments() {
        assertThat(indicators.all()).hasSize(83);
        assertThat(indicators.all().stream().filter(indicators::isExecuted)).hasSize(5);
    }

    @Test
    void takesTheFourteenDistrictsThatTheClauseDoesNotNameForTheOtherDistricts() {
        Gauge others = gauge("T0-OLP-OT");
        assertThat(others.regions())
                .hasSize(14)
                .doesNotContain("120116", "120110")
                .contains("120102");
        assertThat(others.indicator().target()).isEqualByComparingTo("30");
    }

    @Test
    void dividesTheConcludedPatentsByThePublishedOnesOfTheLicensorsRegion() {
        Gauge ratio = gauge("T0-OLR-ALL");
        assertThat(ratio.regions()).hasSize(16);
        assertThat(ratio.value().measure()).isEqualTo("patents_concluded");
        assertThat(ratio.base()).extracting(base -> base.measure()).isEqualTo("licences_published");
        assertThat(ratio.value().side()).isEqualTo(Side.SUPPLY);
    }

    @Test
    void looksBehindAFigureByTheSideThatItCounts() {
        assertThat(indicators.sideOf("patents_concluded")).isEqualTo(Side.SUPPLY);
        assertThat(indicators.sideOf("matches_made")).isEqualTo(Side.EITHER);
    }

    @Test
    void refusesAMeasureThatNobodyDeclared() {
        wrong(
                SIDES.replace("licences_published", "licences"),
                "line 3: measure `licences` is unknown",
                "licences_published");
    }

    @Test
    void refusesASideThatIsNone() {
        wrong(SIDES.replace("SUPPLY", "BOTH"), "line 3: `BOTH` is no side", "SUPPLY, DEMAND or EITHER");
    }

    @Test
    void refusesARegionThatGbt2260DoesNotKnow() {
        wrong(SIDES.replace("[\"120116\"]", "[\"129999\"]"), "line 5: `129999` is no region", "six-digit");
    }

    @Test
    void refusesAScopeThatMeansNoRegion() {
        wrong(SIDES.replace("滨海新区(120116): ", "西青区: "), "line 7: scope `天津市滨海新区(120116)`", "under `scopes`");
    }

    @Test
    void refusesARatioWithoutItsBase() {
        wrong(SIDES.replace("T0-OLP-BH", "T0-OLR-ALL"), "line 7: shape RATIO", "needs a `base`");
    }

    private Gauge gauge(String id) {
        return indicators.gauges().stream()
                .filter(gauge -> gauge.indicator().id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private void wrong(String yaml, String place, String remedy) {
        GaugeFile file =
                new GaugeFile(YamlPlace.text("indicator-sides.yaml", yaml), Facts.measures(), indicators.all());
        assertThatThrownBy(file::read).hasMessageContaining(place).hasMessageContaining(remedy);
    }
}
