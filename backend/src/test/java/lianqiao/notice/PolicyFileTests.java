package lianqiao.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import lianqiao.shared.RefusedException;
import lianqiao.shared.TextLimits;
import lianqiao.shared.YamlPlace;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The policy documents are a file; what is wrong in it is told with its line and the remedy. */
class PolicyFileTests {
    private static final String GOOD = """
            version: "1"
            policies:
              - id: SEED-009
                title: {zh: 办法, en: Rules}
                issuer: 某局
                regions: ["120116", 120116-TPFTZ]
                clauses:
                  - key: 4-2-3
                    number: 四（二）3
                    title: {zh: 金融, en: Finance}
                    asks: {zh: 全覆盖, en: All of them}
                    indicators: [T0-FIN-COV]
                    here: [finance]
            """;

    private final Policies policies = new Policies();

    @Test
    void readsADocumentOfPlacesAndClauses() {
        Policy policy = read(GOOD).getFirst();
        assertThat(policy.regions()).containsExactly("120116", "120116-TPFTZ");
        assertThat(policy.clauses().getFirst().number()).isEqualTo("四（二）3");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    id: SEED-009      | id: nine          | line 3: `nine` has not that form
                    120116-TPFTZ]     | 120116-MOON]      | line 6: `120116-MOON` is unknown. Use a code of GB/T 2260
                    here: [finance]   | here: [moon]      | line 13: `moon` is unknown. Use one of [licences
                    en: Finance       | fr: Finances      | line 10: unknown field `fr`
                    number: 四（二）3  | nr: 3             | line 9: unknown field `nr`
                    issuer: 某局      | note: 无           | line 3: field `issuer` is missing
                    """)
    void tellsLineAndRemedy(String good, String bad, String told) {
        assertThatThrownBy(() -> read(GOOD.replace(good, bad))).hasMessageContaining(told);
    }

    @Test
    void refusesAClauseThatStandsTwice() {
        String twice = GOOD + GOOD.substring(GOOD.indexOf("      - key"));
        assertThatThrownBy(() -> read(twice)).hasMessageContaining("`4-2-3` stands here twice");
    }

    /** Both files speak of the same documents: each indicator is measured by a clause of its own document, and none is made up. */
    @Test
    void linksEachIndicatorToAClauseOfItsDocument() {
        Map<String, Set<String>> linked = new TreeMap<>();
        policies.all().forEach(policy -> policy.clauses().forEach(clause -> clause.indicators()
                .forEach(indicator ->
                        linked.computeIfAbsent(indicator, id -> new TreeSet<>()).add(policy.id()))));
        Map<String, Set<String>> asked = YamlPlace.resource("kpi/indicators.yaml").need("indicators").items().stream()
                .collect(Collectors.toMap(
                        one -> one.need("id").text(),
                        one -> Set.of(one.need("doc").text()),
                        (one, other) -> one,
                        TreeMap::new));
        assertThat(asked).hasSize(83);
        assertThat(linked).isEqualTo(asked);
    }

    @Test
    void holdsTheFiveDocumentsWithTheirCounts() {
        assertThat(policies.all()).extracting(Policy::id).hasSize(5);
        assertThat(clauses("SEED-001")).as("measures of Hedong").isEqualTo(23);
        assertThat(numbered("SEED-004", "第四条"))
                .as("duties of Sichuan's centres")
                .isEqualTo(10);
        assertThat(numbered("SEED-002", "附件1"))
                .as("rows; the table has none of number 22")
                .isEqualTo(23);
    }

    @Test
    void namesClausesOnceAndRefusesWhatNobodyKnows() {
        var limits = new TextLimits();
        assertThat(policies.named("clauses", List.of("SEED-001/16", "SEED-001/16"), limits))
                .containsExactly("SEED-001/16");
        limits.check();
        policies.named("clauses", List.of("SEED-001/24"), limits);
        assertThatThrownBy(limits::check).isInstanceOfSatisfying(RefusedException.class, refused -> assertThat(
                        refused.refusals().getFirst().code())
                .isEqualTo("UNKNOWN_CLAUSE"));
    }

    private long clauses(String id) {
        return numbered(id, "");
    }

    private long numbered(String id, String begins) {
        return Objects.requireNonNull(policies.all().stream()
                .filter(policy -> policy.id().equals(id))
                .findFirst()
                .map(policy -> policy.clauses().stream()
                        .filter(clause -> clause.number().startsWith(begins))
                        .count())
                .orElse(null));
    }

    private static List<Policy> read(String yaml) {
        return PolicyFile.read(YamlPlace.text("policies.yaml", yaml));
    }
}
