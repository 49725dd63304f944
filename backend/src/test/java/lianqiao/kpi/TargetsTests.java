package lianqiao.kpi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import lianqiao.shared.YamlPlace;
import org.junit.jupiter.api.Test;

class TargetsTests {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final String PERIODS = "version: \"1\"\nafterwards: {SEED-002: REPEAT, SEED-003: REPEAT}\n";

    private final DocumentTargets documents =
            TargetFile.read(YamlPlace.resource("kpi/indicators.yaml"), YamlPlace.text("periods.yaml", PERIODS));
    private final Targets targets = new Targets(documents, List.of());

    @Test
    void readsEachTargetOfTheDocuments() {
        // 59 indicators with one target (or none) each, 23 rows of annex 1 of SEED-002 with one for each of three years
        assertThat(documents.targets()).hasSize(60 + 23 * 3);
        assertThat(documents.targets())
                .allSatisfy(target -> assertThat(target.version()).isZero());
    }

    @Test
    void readsNumbersWordsAndNothingOfATargetPerYear() {
        List<Target> years = documents.of("F2-A05"); // {2021: null, 2022: 1, 2023: 验收}, cumulative
        assertThat(years)
                .extracting(Target::period)
                .containsExactly(Period.years(2021, 2021), Period.years(2021, 2022), Period.years(2021, 2023));
        assertThat(years).extracting(Target::value).containsExactly(null, BigDecimal.ONE, null);
        assertThat(years).extracting(Target::word).containsExactly(null, null, "验收");
    }

    @Test
    void looksAtTheYearOfADayWhereTheTargetIsAYears() {
        Target filings = inForce("T0-PPF-BH", TODAY);
        assertThat(filings.period()).isEqualTo(Period.year(2026));
        assertThat(filings.value()).isEqualByComparingTo("550");
        assertThat(filings.carried()).isFalse();
    }

    @Test
    void leavesAPeriodOpenThatTheDocumentDoesNotState() {
        assertThat(inForce("T0-OLP-BH", TODAY).period()).isEqualTo(Period.OPEN);
    }

    @Test
    void takesTheTargetThatEndsFirst() {
        assertThat(inForce("F2-A08", LocalDate.of(2021, 5, 1)).value()).isEqualByComparingTo("15");
        assertThat(inForce("F2-A08", LocalDate.of(2022, 5, 1)).value()).isEqualByComparingTo("30");
    }

    @Test
    void carriesTheTargetsOfYearsThatAreOverOnAndSaysSo() {
        Target navigation = inForce("D3-02a", TODAY); // 2019–2022, so 2023–2026
        assertThat(navigation.period()).isEqualTo(Period.years(2023, 2026));
        assertThat(navigation.carried()).isTrue();
        assertThat(inForce("F2-A08", TODAY).word()).isEqualTo("验收"); // 2026 is to 2024–2026 what 2023 is to 2021–2023
        assertThat(inForce("F2-G11", TODAY).period()).isEqualTo(Period.year(2026)); // a growth is a year's
    }

    @Test
    void leavesThemAtTheirEndWhereTheyAreNotToBeRepeated() {
        var ended = TargetFile.read(
                YamlPlace.resource("kpi/indicators.yaml"),
                YamlPlace.text("periods.yaml", PERIODS.replace("SEED-003: REPEAT", "SEED-003: END")));
        Target over =
                new Targets(ended, List.of()).inForce("D3-02a", "120110", TODAY).orElseThrow();
        assertThat(over.period()).isEqualTo(Period.years(2019, 2022));
        assertThat(over.period().isOver(TODAY)).isTrue();
    }

    @Test
    void prefersWhatWasSetForThePlaceAndKeepsWhatWasSetBefore() {
        Target first = set(1, "20", false);
        Target second = set(2, "25", false);
        Targets changed = new Targets(documents, List.of(first, second));
        assertThat(changed.inForce("D3-02a", "120110", TODAY)).contains(second);
        assertThat(changed.inForce("D3-02a", "120116", TODAY).orElseThrow().version())
                .isZero();
        assertThat(changed.history("D3-02a", "120110"))
                .extracting(Target::version)
                .containsExactly(2L, 1L, 0L);
    }

    @Test
    void goesBackToTheDocumentWhereWhatWasSetIsWithdrawn() {
        Targets changed = new Targets(documents, List.of(set(1, "20", false), set(2, "20", true)));
        assertThat(changed.inForce("D3-02a", "120110", TODAY).orElseThrow().carried())
                .isTrue();
        assertThat(changed.placesSet("D3-02a")).isEmpty();
    }

    @Test
    void refusesAPeriodThatItDoesNotUnderstand() {
        assertThatThrownBy(() -> TargetFile.read(
                        YamlPlace.resource("kpi/indicators.yaml"),
                        YamlPlace.text("periods.yaml", PERIODS.replace("SEED-003: REPEAT", "SEED-003: AGAIN"))))
                .hasMessageContaining("line 2: `AGAIN` is unknown. Use REPEAT or END");
    }

    private Target inForce(String indicator, LocalDate day) {
        return targets.inForce(indicator, "120110", day).orElseThrow();
    }

    private static Target set(long version, String value, boolean withdrawn) {
        return new Target(
                version,
                "D3-02a",
                "120110",
                Period.years(2026, 2028),
                withdrawn ? null : new BigDecimal(value),
                null,
                Direction.AT_LEAST,
                "东丽区方案",
                "二",
                withdrawn,
                false,
                new Target.Setting(null, null, null, Instant.EPOCH, "新考核期", false));
    }
}
