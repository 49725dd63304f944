package lianqiao.kpi;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ScoreboardRowsTests {
    private static final int YEAR = 2026;
    private static final Counted COUNTED = counted(
            part("licences_published", "120116", null, "STATUTORY", false, 30),
            part("licences_published", "120116", null, "STATUTORY", true, 10),
            part("licences_published", "120116", null, "BY_ANALOGY", false, 7),
            part("licences_published", "120102", null, "STATUTORY", false, 3),
            part("licences_published", "120000", null, "STATUTORY", false, 5),
            part("patents_concluded", "120116", "120110", "STATUTORY", false, 4),
            part("patents_concluded", "120116", "510100", "STATUTORY", true, 2),
            part("matches_made", "120116", "120110", null, false, 50),
            part("matches_made", "510100", "120116", null, true, 8),
            part("matches_made", "510100", "510100", null, false, 90));

    private final Indicators indicators = new KpiFiles().indicators(Facts.measures());
    private final ScoreboardRows rows = new ScoreboardRows(indicators, COUNTED, Counted.NOTHING, YEAR);

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
        assertThat(row.numerator()).hasToString("Quantity[value=6, demonstration=2, unit=]");
        assertThat(row.base()).hasToString("Quantity[value=40, demonstration=10, unit=]");
        assertThat(row.share()).isEqualByComparingTo("1.5"); // 0.15 of 0.1
        assertThat(row.undefined()).isNull();
    }

    @Test
    void saysThatARatioIsUndefinedWhereNothingIsPublished() {
        ScoreboardRow row = row("T0-OLR-ALL", "120110");
        assertThat(row.value()).isNull();
        assertThat(row.share()).isNull();
        assertThat(row.undefined()).isEqualTo(Figure.Undefined.BASE_IS_ZERO);
    }

    /** Of the 83 indicators one (F2-A02) has two rows; the portal's own counts are 14. */
    @Test
    void showsEveryRowOfACityAndOnlyThoseOfADistrict() {
        // 滨海新区: 3 of its own name, 4 of all districts, 5 of the others for each of its 5 zones, 42 + 1 of 天津港保税区
        assertThat(rows.in("120116")).hasSize(3 + 4 + 5 * 5 + 43 + 14);
        assertThat(rows.in("120116-TPFTZ")).hasSize(5 + 43 + 14);
        assertThat(rows.in("510100")).hasSize(14);
        assertThat(rows.in("510000")).hasSize(5 + 14);
        // 东丽: 3 of its own name, 4 of all districts, 21 of its own document
        assertThat(rows.in("120110")).hasSize(3 + 4 + 21 + 14);
        assertThat(rows.in(null).stream().map(ScoreboardRow::indicator).distinct())
                .hasSize(83 + 14);
    }

    @Test
    void countsTheHousesOwnMeasuresOnceForEitherSide() {
        ScoreboardRows own = new ScoreboardRows(indicators, COUNTED, COUNTED, YEAR);
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

    private ScoreboardRow row(String indicator, String place) {
        return rows.in(null).stream()
                .filter(row -> row.indicator().equals(indicator) && place.equals(row.place()))
                .findFirst()
                .orElseThrow();
    }

    @SafeVarargs
    private static Counted counted(Stream<Counted.Cell>... cells) {
        return new Counted(Stream.of(cells).flatMap(cell -> cell).toList(), List.of(), List.of());
    }

    private static Stream<Counted.Cell> part(
            String measure, String supply, @Nullable String demand, @Nullable String basis, boolean demo, long value) {
        Dimensions by =
                new Dimensions(supply, demand, null, null, null, null, null, null, null, basis, null, null, null, demo);
        return Stream.of(Side.values()).flatMap(side -> side.places(by)
                .map(place -> new Counted.Cell(measure, side, place, YEAR * 100 + 3, basis, demo, value, 1)));
    }
}
