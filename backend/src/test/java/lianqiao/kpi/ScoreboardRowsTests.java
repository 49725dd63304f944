package lianqiao.kpi;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ScoreboardRowsTests {
    private static final Counted COUNTED = new Counted(List.of(
            part("licences_published", "120116", null, "STATUTORY", false, 30),
            part("licences_published", "120116", null, "STATUTORY", true, 10),
            part("licences_published", "120116", null, "BY_ANALOGY", false, 7),
            part("licences_published", "120102", null, "STATUTORY", false, 3),
            part("licences_published", "120000", null, "STATUTORY", false, 5),
            part("patents_concluded", "120116", "120110", "STATUTORY", false, 4),
            part("patents_concluded", "120116", "510100", "STATUTORY", true, 2),
            part("matches_made", "120116", "120110", null, false, 50),
            part("matches_made", "510100", "120116", null, true, 8),
            part("matches_made", "510100", "510100", null, false, 90)));

    private final ScoreboardRows rows =
            new ScoreboardRows(new KpiFiles().indicators(Facts.measures()), COUNTED, new Counted(List.of()));

    @Test
    void countsStatutoryLicencesByTheLicensorsRegionAndTellsDemonstrationApart() {
        ScoreboardRow row = row("T0-OLP-BH", "120116");
        assertThat(row.value()).isEqualByComparingTo("40"); // 30 real + 10 demonstration
        assertThat(row.demonstration()).isEqualByComparingTo("10");
        assertThat(row.target()).isEqualByComparingTo("100");
        assertThat(row.share()).isEqualByComparingTo("0.4"); // 40 of 100
    }

    @Test
    void showsTheAnalogousArrangementsBesideAndNeverAddsThem() {
        assertThat(row("T0-OLP-BH", "120116").beside()).isEqualTo(7);
    }

    @Test
    void givesEachOtherDistrictItsOwnRowAndNoneTheLicencesOfWhichOnlyTheCityIsKnown() {
        assertThat(row("T0-OLP-OT", "120102").value()).isEqualByComparingTo("3");
        assertThat(row("T0-OLP-OT", "120101").value()).isEqualByComparingTo("0");
    }

    @Test
    void dividesConcludedByPublishedOfTheSameRegion() {
        ScoreboardRow row = row("T0-OLR-ALL", "120116");
        assertThat(row.value()).isEqualByComparingTo("0.15"); // (4 + 2) of 40
        assertThat(row.numerator()).isEqualTo(new Counted.Value(6, 2));
        assertThat(row.base()).isEqualTo(new Counted.Value(40, 10));
        assertThat(row.share()).isEqualByComparingTo("1.5"); // 0.15 of 0.1
        assertThat(row.undefined()).isNull();
    }

    @Test
    void saysThatARatioIsUndefinedWhereNothingIsPublished() {
        ScoreboardRow row = row("T0-OLR-ALL", "120110");
        assertThat(row.value()).isNull();
        assertThat(row.share()).isNull();
        assertThat(row.undefined()).isEqualTo("BASE_IS_ZERO");
    }

    @Test
    void showsEveryRowOfACityAndOnlyThoseOfADistrict() {
        assertThat(rows.in("120000")).hasSize(1 + 1 + 14 + 16 + 16 + 14);
        assertThat(rows.in("120116")).hasSize(1 + 1 + 1 + 14);
        assertThat(rows.in("510100")).hasSize(14);
        assertThat(rows.in(null)).hasSameSizeAs(rows.in("120000"));
    }

    @Test
    void countsTheHousesOwnMeasuresOnceForEitherSide() {
        ScoreboardRows own = new ScoreboardRows(new KpiFiles().indicators(Facts.measures()), COUNTED, COUNTED);
        ScoreboardRow row = own.in("120116").stream()
                .filter(one -> one.indicator().equals("OWN-MATCHES"))
                .findFirst()
                .orElseThrow();
        assertThat(row.value()).isEqualByComparingTo("58"); // 50 offered from there + 8 needed there
        assertThat(row.target()).isNull();
        assertThat(row.share()).isNull();
    }

    @Test
    void narrowsOnlyTheOwnMeasuresByACentre() {
        assertThat(rows.in(null).stream().filter(row -> row.shape() == Shape.OWN))
                .allSatisfy(row -> assertThat(row.value()).isEqualByComparingTo("0"));
    }

    private ScoreboardRow row(String indicator, String region) {
        return rows.in(null).stream()
                .filter(row -> row.indicator().equals(indicator) && region.equals(row.region()))
                .findFirst()
                .orElseThrow();
    }

    private static Counted.Part part(
            String measure, String supply, @Nullable String demand, @Nullable String basis, boolean demo, long value) {
        return new Counted.Part(measure, supply, demand, basis, demo, value);
    }
}
