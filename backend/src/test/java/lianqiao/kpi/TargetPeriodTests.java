package lianqiao.kpi;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import lianqiao.shared.YamlPlace;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Value, forecast, light and last year's line look at the months of the target's own period, whatever years its document names. */
class TargetPeriodTests {
    private static final String ZONE = "120116-TPFTZ";

    private final Indicators indicators = new KpiFiles().indicators(Facts.measures());
    private final DocumentTargets documents = new KpiFiles().documentTargets();

    @Test
    void looksAtHalfAYearOfWhatIsCountedByTheYear() {
        Counted filed = counted(
                cell("patent_products", Side.SUPPLY, "120116", 202504, 10),
                cell("patent_products", Side.SUPPLY, "120116", 202508, 99),
                cell("patent_products", Side.SUPPLY, "120116", 202512, 50),
                cell("patent_products", Side.SUPPLY, "120116", 202601, 30),
                cell("patent_products", Side.SUPPLY, "120116", 202602, 30),
                cell("patent_products", Side.SUPPLY, "120116", 202603, 30));
        Target half = set("T0-PPF-BH", "120116", "2026-01-01", "2026-06-30", false, "170");
        ScoreboardRow row = row(filed, half, LocalDate.of(2026, 4, 1));
        assertThat(row.from() + " " + row.until()).isEqualTo("2026-01 2026-06");
        assertThat(row.value()).isEqualByComparingTo("90");
        // 90 in the 91 days until 1 April, 90 days are left until 30 June: 90 + 90/91 · 90 = 179.0110
        assertThat(standing(row).forecast()).isEqualByComparingTo("179.0110");
        assertThat(standing(row).light()).isEqualTo(Light.ON_COURSE);
        assertThat(standing(row).lastYear()).isEqualByComparingTo("10"); // January to June 2025, not 10 + 99 + 50
    }

    @Test
    void comparesHalfAYearWithTheSameMonthsOfTheYearBefore() {
        ScoreboardRow row = row(loans(), halfOfLoans(), LocalDate.of(2026, 6, 30));
        assertThat(row.value()).isEqualByComparingTo("50"); // (300 − 200) / 200
        assertThat(Objects.requireNonNull(row.base()).value()).isEqualByComparingTo("200"); // of March 2025, in 万元
        assertThat(standing(row).light()).isEqualTo(Light.REACHED);
        assertThat(standing(row).lastYear()).isEqualByComparingTo("100"); // (200 − 100) / 100, of January to June
    }

    /** The mutation: a figure that looks at its document's years. */
    @Test
    void catchesAFigureOfTheDocumentsYears() {
        ScoreboardRow byYears = new ScoreboardRows(indicators, loans(), Counted.NOTHING, 2026)
                .in("120104").stream()
                        .filter(row -> row.indicator().equals("T0-PLA-ALL"))
                        .findFirst()
                        .orElseThrow();
        assertThat(byYears.value()).isEqualByComparingTo("-66.67"); // (300 − 900) / 900
        assertThat(row(loans(), halfOfLoans(), LocalDate.of(2026, 6, 30)).value())
                .isNotEqualTo(byYears.value());
    }

    @Test
    void takesNoBaselineOfAWholeYearForHalfOfOne() {
        Counted.Item baseline = item("baselines", "T0-PLA-ALL", "120104", null, "2025-12-31", 1_000_000);
        Counted counted = new Counted(
                List.of(cell("patent_loan_amount", Side.DEMAND, "120104", 202602, 300_000_000)),
                List.of(),
                List.of(baseline));
        assertThat(row(counted, halfOfLoans(), LocalDate.of(2026, 6, 30)).undefined())
                .isEqualTo(Figure.Undefined.NO_BASE);
    }

    @Test
    void leadsAnAverageGrowthFromTheYearBeforeThePeriodThatWasSet() {
        Counted loans = counted(
                cell("loan_amount", Side.DEMAND, ZONE, 202405, 100_000_000),
                cell("loan_amount", Side.DEMAND, ZONE, 202505, 500_000_000),
                cell("loan_amount", Side.DEMAND, ZONE, 202606, 144_000_000));
        Target three = set("F2-G11", ZONE, "2025-01-01", "2027-12-31", true, "30");
        ScoreboardRow row = row(loans, three, LocalDate.of(2026, 12, 31));
        assertThat(row.from()).isEqualTo("2025-01");
        assertThat(row.value()).isEqualByComparingTo("20"); // 2024 → 2026: √(144/100) = 1.2
        assertThat(standing(row).lastYear()).isEqualByComparingTo("400"); // 2024 → 2025: 500/100
        assertThat(standing(row).light()).isEqualTo(Light.BEHIND); // the year is at its end, and 20 is less than 30
    }

    @Test
    void looksForAStatementWithinThePeriod() {
        Counted.Item spring = item("outside_statistics", "F2-A15", "120116", ZONE, "2026-03-31", 120_000);
        Counted.Item autumn = item("outside_statistics", "F2-A15", "120116", ZONE, "2026-09-30", 250_000);
        Target half = set("F2-A15", ZONE, "2026-07-01", "2026-12-31", false, "20");
        LocalDate day = LocalDate.of(2026, 10, 15);
        assertThat(row(items(spring), half, day).undefined()).isEqualTo(Figure.Undefined.NOT_STATED);
        assertThat(row(items(spring, autumn), half, day).value()).isEqualByComparingTo("25");
    }

    @Test
    void countsACalendarYearAloneOfWhatTheDocumentAddsUpOverFour() {
        Counted projects = counted(
                of("industry", cell("navigation_projects", Side.SUPPLY, "120110", 202312, 7)),
                of("industry", cell("navigation_projects", Side.SUPPLY, "120110", 202510, 1)),
                of("industry", cell("navigation_projects", Side.SUPPLY, "120110", 202603, 2)));
        Target year = set("D3-02a", "120110", "2026-01-01", "2026-12-31", false, "3");
        ScoreboardRow row = row(projects, year, LocalDate.of(2026, 12, 31));
        assertThat(row.value()).isEqualByComparingTo("2");
        assertThat(standing(row).lastYear())
                .isEqualByComparingTo("1"); // of 2025; the document's years until then have 8
    }

    /** 1,200 and 2,000 万元: both reach the document's 1,000, one of them the 1,500 that was set. */
    @Test
    void saysHowManyReachTheTargetThatWasSet() {
        Counted revenue = items(revenue("one", 1_200_000_000), revenue("other", 2_000_000_000));
        LocalDate day = LocalDate.of(2026, 5, 1);
        Targets documented = new Targets(documents, List.of());
        assertThat(row(revenue, documented, "D3-01b", "120110", day).among()).isEqualTo(new Figure.Among(2, 2));
        Target set = set("D3-01b", "120110", "2026-01-01", "2026-12-31", false, "1500");
        assertThat(row(revenue, set, day).among()).isEqualTo(new Figure.Among(1, 2));
    }

    private static Counted.Item revenue(String body, long fen) {
        return new Counted.Item(
                "agency_revenue", body, body, "120110", null, LocalDate.of(2025, 12, 31), null, null, fen, false, 1);
    }

    /** Of a target that ended with its document's years the board shows what had been reached by then. */
    @Test
    void staysWithTheYearsOfATargetThatIsNotCarriedOn() {
        DocumentTargets ended = TargetFile.read(
                YamlPlace.resource("kpi/indicators.yaml"),
                YamlPlace.text("periods.yaml", "version: \"1\"\nafterwards: {SEED-002: END, SEED-003: END}\n"));
        Counted projects = counted(
                of("industry", cell("navigation_projects", Side.SUPPLY, "120110", 202105, 3)),
                of("industry", cell("navigation_projects", Side.SUPPLY, "120110", 202403, 9)));
        ScoreboardRow row = row(projects, new Targets(ended, List.of()), "D3-02a", "120110", LocalDate.of(2026, 5, 1));
        assertThat(row.from() + " " + row.until()).isEqualTo("2019-01 2022-12");
        assertThat(row.value()).isEqualByComparingTo("3");
    }

    @Test
    void takesNoMilestoneOfAnEarlierPeriodForThisOne() {
        Counted.Item accepted = new Counted.Item(
                "milestones", "m", "F2-A01", "120116", ZONE, LocalDate.of(2023, 11, 30), null, "验收", 1, false, 1);
        Targets carried = new Targets(documents, List.of());
        LocalDate then = LocalDate.of(2023, 12, 31);
        assertThat(standing(row(items(accepted), carried, "F2-A01", ZONE, then)).light())
                .isEqualTo(Light.REACHED);
        LocalDate now = LocalDate.of(2026, 5, 1);
        assertThat(standing(row(items(accepted), carried, "F2-A01", ZONE, now)).unsure())
                .isEqualTo(Unsure.WORD);
    }

    private static Counted loans() {
        return counted(
                cell("patent_loan_amount", Side.DEMAND, "120104", 202401, 100_000_000),
                cell("patent_loan_amount", Side.DEMAND, "120104", 202503, 200_000_000),
                cell("patent_loan_amount", Side.DEMAND, "120104", 202509, 700_000_000),
                cell("patent_loan_amount", Side.DEMAND, "120104", 202602, 300_000_000));
    }

    private static Target halfOfLoans() {
        return set("T0-PLA-ALL", "120104", "2026-01-01", "2026-06-30", false, "30");
    }

    private ScoreboardRow row(Counted counted, Target set, LocalDate day) {
        Targets targets = new Targets(documents, List.of(set));
        return row(counted, targets, set.indicator(), String.valueOf(set.place()), day);
    }

    private ScoreboardRow row(Counted counted, Targets targets, String indicator, String place, LocalDate day) {
        Standings standings = new Standings(targets, new KpiFiles().departments(indicators), counted, day, day);
        return new ScoreboardRows(indicators, counted, Counted.NOTHING, day.getYear(), standings)
                .in(place).stream()
                        .filter(row -> row.indicator().equals(indicator))
                        .findFirst()
                        .orElseThrow();
    }

    private static TargetStanding standing(ScoreboardRow row) {
        return Objects.requireNonNull(row.standing());
    }

    private static Target set(String indicator, String place, String from, String to, boolean yearly, String value) {
        return new Target(
                1,
                indicator,
                place,
                new Period(LocalDate.parse(from), LocalDate.parse(to), yearly),
                new BigDecimal(value),
                null,
                Direction.AT_LEAST,
                "某文件",
                "一",
                false,
                false,
                new Target.Setting(null, null, null, Instant.EPOCH, "x", false));
    }

    private static Counted counted(Counted.Cell... cells) {
        return new Counted(List.of(cells), List.of(), List.of());
    }

    private static Counted items(Counted.Item... items) {
        return new Counted(List.of(), List.of(), List.of(items));
    }

    private static Counted.Cell cell(String measure, Side side, String place, int month, long value) {
        return new Counted.Cell(measure, side, place, month, null, false, value, 1);
    }

    private static Counted.Cell of(String basis, Counted.Cell cell) {
        return new Counted.Cell(
                cell.measure(), cell.side(), cell.place(), cell.month(), basis, false, cell.value(), cell.entries());
    }

    /** Stated in ten-thousandths. */
    private static Counted.Item item(
            String measure, String indicator, String region, @Nullable String park, String on, long stated) {
        return new Counted.Item(
                measure, on, indicator, region, park, LocalDate.parse(on), null, null, stated, false, 1);
    }
}
