package lianqiao.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lianqiao.shared.YamlPlace;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A type of record is a file; what is wrong in it is told with its line and the remedy. */
class TypeFileTests {
    private static final RecordTypes TYPES = TypeFiles.shipped();

    private static final String GOOD = """
            key: prize
            rank: 30
            title: {zh: 专利奖, en: Patent prize}
            about: {zh: 一项专利奖, en: One patent prize}
            produces: TRAINING_HELD
            enters: [AUTHORITY]
            organisation: REQUIRED
            number: {of: [creditCode, level, on], scope: EVERYWHERE}
            on: {zh: 授奖日期, en: Given on}
            evidence: {kinds: [certificate], citation: true}
            category: level
            amount: prizeFen
            subject: ORGANISATION
            fields:
              - {key: level, kind: CHOICE, title: {zh: 级别, en: Level}, required: true, choices: [{key: gold, zh: 金奖, en: Gold}]}
              - {key: prizeFen, kind: MONEY, title: {zh: 奖金, en: Sum}, min: 0}
              - {key: winner, kind: TEXT, title: {zh: 获奖人, en: Winner}, personal: true}
            derived:
              - {key: large, least: {prizeFen: 100}}
            """;

    @Test
    void aNewTypeIsAFileOnly() {
        RecordType type = read(GOOD);
        assertThat(type.role(RecordType.Role.CATEGORY, Map.of("level", "gold"))).isEqualTo("gold");
        assertThat(type.derived().getFirst().of(Map.of("prizeFen", "100"))).isEqualTo("true");
        assertThat(type.derived().getFirst().of(Map.of("prizeFen", "99"))).isEqualTo("false");
        assertThat(type.derived().getFirst().of(Map.of())).isEqualTo("false");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            produces: TRAINING_HELD      | produces: PRIZE_GIVEN         | line 5: kpi/indicators.yaml has no event `PRIZE_GIVEN`. Use one of
            enters: [AUTHORITY]          | enters: [KING]                | line 6: `KING` is unknown. Use one of
            organisation: REQUIRED       | organisation: OPTIONAL        | line 8: an organisation may be missing
            [creditCode, level, on]      | [creditCode, grade]           | line 8: a number can't be made of `grade`
            scope: EVERYWHERE            | scope: EVERYWHERE, title: {zh: 号, en: No} | line 8: a number is entered, or made of other words
            kinds: [certificate]         | kinds: [hearsay]              | line 10: there is no evidence of kind `hearsay`. Add it to evidence/kinds.yaml
            category: level              | category: winner              | line 11: there is no field `winner` for it
            amount: prizeFen             | amount: level                 | line 12: there is no field `level` for it
            subject: ORGANISATION        | subject: INDICATOR            | line 13: there may be no INDICATOR
            key: prizeFen                | key: prize                    | line 16: a key tells the unit of money
            kind: CHOICE                 | kind: TEXT                    | line 15: choices belong to a CHOICE
            key: winner                  | key: level                    | line 17: field `level` stands here twice
            personal: true               | persnal: true                 | line 17: unknown field `persnal`
            least: {prizeFen: 100}       | least: {winner: 100}          | there is no number `winner`
            key: prize                   | key: price                    | Name it price.yaml
            """)
    void tellsWhatIsWrongWithPlaceAndRemedy(String good, String bad, String told) {
        assertThatThrownBy(() -> read(GOOD.replaceFirst(java.util.regex.Pattern.quote(good), bad)))
                .hasMessageStartingWith("register/types/prize.yaml, line")
                .hasMessageContaining(told);
    }

    @Test
    void aTypeThatTakesBackAnotherNamesOneThatThereIs() {
        var faulty = YamlPlace.text("register/types/prize.yaml", GOOD + "counters: medal\n");
        assertThatThrownBy(() -> TypeFiles.read(List.of(faulty))).hasMessageContaining("there is no type `medal`");
    }

    /** Each of the 24 events has a producer: a measure of what another feature tells, or a type of record. The 25th is fed from outside. */
    @Test
    void eachForeignEventHasAProducer() {
        Set<String> produced = new TreeSet<>();
        Set<String> told = measuresOfOtherFeatures();
        YamlPlace.resource("kpi/gauges.yaml").need("events").fields().forEach((event, measures) -> {
            if (measures.texts().stream().anyMatch(told::contains)) {
                produced.add(event);
            }
        });
        assertThat(produced).contains("OPEN_LICENSE_PUBLISHED").doesNotContain("PATENT_PRODUCT_FILED", "EXTERNAL_STAT");
        TYPES.all().forEach(type -> produced.add(type.produces()));
        assertThat(KnownIndicators.shipped().events()).hasSize(25).contains("EXTERNAL_STAT");
        assertThat(produced)
                .containsExactlyInAnyOrderElementsOf(KnownIndicators.shipped().events());
    }

    /** Names of measures that read an event which isn't the register's. */
    private static Set<String> measuresOfOtherFeatures() {
        return YamlPlace.resource("kpi/measures.yaml").need("measures").items().stream()
                .filter(measure -> Stream.concat(
                                measure.find("event").stream().map(YamlPlace::text),
                                measure.find("sources").stream()
                                        .flatMap(sources -> sources.items().stream())
                                        .map(source -> source.need("event").text()))
                        .anyMatch(event -> !event.equals("RegisterRecordAccepted")))
                .map(measure -> measure.need("name").text())
                .collect(Collectors.toSet());
    }

    /** The keys are a contract: measures filter by them. */
    @Test
    void shipsTheTypesThatMeasuresName() {
        assertThat(TYPES.all())
                .extracting(RecordType::key)
                .containsExactly(
                        "patent-product",
                        "navigation-project",
                        "patent-portfolio",
                        "trusteeship",
                        "ipms-certification",
                        "alliance",
                        "patent-pool",
                        "recognised-centre",
                        "service-agency",
                        "service-agency-left",
                        "service-agency-revenue",
                        "rights-aid",
                        "training",
                        "matchmaking-event",
                        "finance-need-response",
                        "survey-result",
                        "technology-contract",
                        "securitisation",
                        "outside-statistic",
                        "baseline",
                        "milestone");
    }

    /** A person is never a dimension of what is counted, and never part of a number. */
    @Test
    void noTypeCountsAPerson() {
        assertThat(TYPES.all()).allSatisfy(type -> assertThat(
                        Stream.concat(type.number().of().stream(), type.roles().values().stream())
                                .flatMap(key -> type.field(key).stream()))
                .noneMatch(TypeField::personal));
        assertThat(TYPES.all()).anyMatch(type -> type.fields().stream().anyMatch(TypeField::personal));
    }

    private static RecordType read(String yaml) {
        return TypeFile.read(YamlPlace.text("register/types/prize.yaml", yaml));
    }
}
