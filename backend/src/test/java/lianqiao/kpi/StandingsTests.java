package lianqiao.kpi;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** 滨海新区 in the middle of 2026, with what the ledger had by then. */
class StandingsTests {
    private static final LocalDate DAY = LocalDate.of(2026, 7, 2);
    private static final Counted COUNTED = new Counted(
            List.of(
                    filed(202511, 100),
                    filed(202601, 40),
                    filed(202602, 40),
                    filed(202603, 40),
                    filed(202604, 40),
                    filed(202605, 40),
                    filed(202606, 40),
                    filed(202607, 4)),
            List.of(),
            List.of());

    private final Indicators indicators = new KpiFiles().indicators(Facts.measures());
    private final DocumentTargets documents = new KpiFiles().documentTargets();

    @Test
    void putsTheYearsFilingsBesideTheirTargetWithForecastAndLastYear() {
        TargetStanding filings = standing(row(List.of(), DAY, DAY, 2026, "T0-PPF-BH"));
        // 244 in 183 days of 365: 244 · 365/183 = 486.6667, and 1.2816 · √(244.5/183 · 182 · (1 + 182/183)) = 28.2276
        // above it
        assertThat(filings.forecast()).isEqualByComparingTo("486.6667");
        assertThat(filings.high()).isEqualByComparingTo("514.8910");
        assertThat(filings.target()).isEqualByComparingTo("550");
        assertThat(filings.light()).isEqualTo(Light.BEHIND);
        assertThat(filings.lastYear()).isEqualByComparingTo("100");
        assertThat(filings.share()).isEqualByComparingTo("0.4436"); // 244 of 550
        assertThat(filings.duties()).isNotEmpty();
    }

    @Test
    void takesTheMonthsOfAPeriodThatWasSet() {
        Target set = new Target(
                1,
                "T0-OLP-BH",
                "120116",
                new Period(LocalDate.of(2026, 4, 1), LocalDate.of(2026, 12, 31), false),
                BigDecimal.TEN,
                null,
                Direction.AT_LEAST,
                "SEED-000",
                "五",
                false,
                false,
                new Target.Setting(null, null, null, Instant.EPOCH, "x", false));
        ScoreboardRow row = row(List.of(set), DAY, DAY, 2026, "T0-OLP-BH");
        assertThat(row.from()).isEqualTo("2026-04");
        assertThat(row.target()).isEqualByComparingTo("10");
        assertThat(standing(row).version()).isEqualTo(1);
    }

    @Test
    void saysOfAYearThatIsOverWhetherItsTargetWasMissed() {
        LocalDate later = LocalDate.of(2026, 3, 1);
        TargetStanding filings = standing(row(List.of(), LocalDate.of(2025, 12, 31), later, 2025, "T0-PPF-BH"));
        assertThat(filings.light()).isEqualTo(Light.MISSED); // 100 of 550
        assertThat(filings.forecast()).isEqualByComparingTo("100");
    }

    @Test
    void takesNothingEnteredForNothingKnown() {
        ScoreboardRow row = row(List.of(), DAY, DAY, 2026, "T0-INS-ALL");
        assertThat(row.value()).isEqualByComparingTo("0");
        assertThat(standing(row).light()).isEqualTo(Light.UNKNOWN);
        assertThat(standing(row).unsure()).isEqualTo(Unsure.NO_VALUE);
        assertThat(standing(row).forecast()).isNull();
    }

    @Test
    void addsARowForAPlaceOutsideTheScopeForWhichATargetWasSet() {
        Target set = new Target(
                1,
                "T0-PPF-BH",
                "510104",
                Period.year(2026),
                BigDecimal.ONE,
                null,
                Direction.AT_LEAST,
                "成都市某文件",
                "三",
                false,
                false,
                new Target.Setting(null, null, null, Instant.EPOCH, "x", false));
        assertThat(rows(List.of(set), DAY, DAY, 2026).in("510000").stream()
                        .filter(row -> row.indicator().equals("T0-PPF-BH")))
                .singleElement()
                .satisfies(row -> assertThat(standing(row).document()).isEqualTo("成都市某文件"));
    }

    @Test
    void showsEveryIndicatorOfTheDistrictWithItsTargetOrWhyThereIsNone() {
        List<ScoreboardRow> all = rows(List.of(), DAY, DAY, 2026).in("120116").stream()
                .filter(row -> row.shape() != Shape.OWN)
                .toList();
        assertThat(all).hasSizeGreaterThan(60).allSatisfy(row -> {
            TargetStanding is = standing(row);
            assertThat(is.target() != null || is.word() != null || is.unsure() == Unsure.NO_TARGET)
                    .isTrue();
            assertThat(is.way()).isNotNull();
        });
    }

    private ScoreboardRow row(List<Target> set, LocalDate day, LocalDate today, int year, String indicator) {
        return rows(set, day, today, year).in("120116").stream()
                .filter(row -> row.indicator().equals(indicator))
                .findFirst()
                .orElseThrow();
    }

    private ScoreboardRows rows(List<Target> set, LocalDate day, LocalDate today, int year) {
        Standings standings =
                new Standings(new Targets(documents, set), new KpiFiles().departments(indicators), COUNTED, day, today);
        return new ScoreboardRows(indicators, COUNTED, Counted.NOTHING, year, standings);
    }

    private static TargetStanding standing(ScoreboardRow row) {
        return java.util.Objects.requireNonNull(row.standing());
    }

    private static Counted.Cell filed(int month, long value) {
        return new Counted.Cell("patent_products", Side.SUPPLY, "120116", month, null, false, value, value);
    }
}
