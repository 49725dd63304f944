package lianqiao.licence;

import static lianqiao.licence.LicenceSamples.AROUND;
import static lianqiao.licence.LicenceSamples.draft;
import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lianqiao.licence.RuleCases.Case;
import lianqiao.patent.ApplicationNumber;
import lianqiao.patent.ApplicationNumber.Invalid;
import lianqiao.patent.ApplicationNumber.Repaired;
import lianqiao.patent.ApplicationNumber.Valid;
import lianqiao.patent.NumberFault;
import lianqiao.shared.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Walks all rules and all refusals: none without a case of its own, and none whose answer does not name the clause behind it. */
class EveryCodeTests {
    /** What a form gets wrong before any law is asked; everything else rests on a clause. */
    private static final Set<String> OF_THE_FORM =
            Set.of("DATE_IN_FUTURE", "IPC_INVALID", "KIND_CONTRADICTS_NUMBER", "OUT_OF_RANGE", "TERM_REVERSED");

    @ParameterizedTest
    @MethodSource("cases")
    void tellsTheCodeAndItsClauseInBothLanguages(Case one) {
        var finding = one.breaking().check(one.around()).findings().stream()
                .filter(found -> found.code().equals(one.code()))
                .findFirst();
        assertThat(finding).isPresent();
        assertThat(finding.get().level()).isEqualTo(one.level());
        assertThat(finding.get().source().en()).isEqualTo(one.source());
        assertThat(finding.get().toRefusal().hint().en()).endsWith("(source: " + one.source() + ")");
        assertThat(finding.get().toRefusal().hint().zh())
                .endsWith("（依据：" + finding.get().source().zh() + "）");
        assertThat(finding.get().source().zh()).matches("专利法(实施细则)?第[\\d、]+条.*|平台规则");
    }

    static Stream<Case> cases() {
        return RuleCases.ALL.stream();
    }

    @Test
    void hasACaseForEveryRuleAndARuleForEveryCase() {
        assertThat(withoutCase(PublicationRule.ALL)).isEmpty();
        assertThat(RuleCases.ALL).hasSameSizeAs(PublicationRule.ALL);
        assertThat(draft().check(AROUND).findings()).isEmpty();
    }

    /** The mutation: a rule that somebody adds without a test, and without a source. */
    @Test
    void catchesARuleThatNobodyTested() {
        List<PublicationRule> more = new ArrayList<>(PublicationRule.ALL);
        more.add(new Untested());
        assertThat(withoutCase(more)).containsExactly("UNTESTED");
    }

    @Test
    void hasATestOfTheClauseForEveryRefusalOfACommand() {
        var tested = LicenceRefusalsTests.refusalsWithTheirSources()
                .map(each -> (String) each.get()[1])
                .collect(Collectors.toSet());
        var all = refusals().map(Refusal::code).collect(Collectors.toCollection(TreeSet::new));
        all.removeAll(OF_THE_FORM);
        assertThat(all).hasSizeGreaterThan(15).isEqualTo(new TreeSet<>(tested));
    }

    /** A number is asked for by the Implementing Rules art. 85 (1), and is built as the office's standard for application numbers says. */
    @ParameterizedTest
    @CsvSource({
        "'', NUMBER_MISSING",
        "电池, NUMBER_SHAPE",
        "200310102344.5 201610280331.4, NUMBERS_SEVERAL",
        "CN101234567A, NUMBER_IS_PUBLICATION",
        "200310102344.6, CHECK_DIGIT_WRONG",
        "200310102344, CHECK_DIGIT_MISSING",
        "209910102344.5, YEAR_IMPLAUSIBLE",
        "201610280331.39999, FLOAT_DAMAGE",
        "201610853271, TRAILING_ZERO_LOST",
        "2.01610E+11, DIGITS_LOST"
    })
    void tellsWhatIsWrongWithANumberAndByWhichRule(String written, NumberFault fault) {
        var absent =
                Set.of(NumberFault.NUMBER_MISSING, NumberFault.NUMBERS_SEVERAL).contains(fault);
        switch (ApplicationNumber.parse(written)) {
            case Invalid invalid -> {
                var refusal = FormRefusals.number(invalid);
                assertThat(refusal.code()).isEqualTo(fault.name());
                assertThat(refusal.hint().en()).endsWith(absent ? "art. 85)" : "ZC 0006-2003 for application numbers)");
                assertThat(refusal.hint().zh()).endsWith(absent ? "（依据：专利法实施细则第85条）" : "（依据：专利申请号标准 ZC 0006-2003）");
            }
            case Repaired(var _, var code, var _) -> {
                assertThat(code).isEqualTo(fault);
                assertThat(code.sourceEn()).contains("ZC 0006-2003");
            }
            case Valid valid -> throw new AssertionError(valid + " has no fault");
        }
    }

    @Test
    void hasANumberForEveryFaultOfANumber() throws NoSuchMethodException {
        var tested = EveryCodeTests.class
                .getDeclaredMethod("tellsWhatIsWrongWithANumberAndByWhichRule", String.class, NumberFault.class)
                .getAnnotation(CsvSource.class)
                .value();
        assertThat(Arrays.stream(tested).map(each -> each.substring(each.lastIndexOf(' ') + 1)))
                .containsExactlyInAnyOrderElementsOf(
                        Arrays.stream(NumberFault.values()).map(Enum::name).toList());
    }

    private static Stream<Refusal> refusals() {
        return Stream.of(ClaimRefusals.class, FormRefusals.class, LicenceRefusals.class, UptakeRefusals.class)
                .flatMap(all -> Arrays.stream(all.getDeclaredMethods()))
                .filter(each -> Modifier.isStatic(each.getModifiers()) && each.getReturnType() == Refusal.class)
                // What is wrong with a number is patent's own, and tested there.
                .filter(each -> !each.getName().equals("number"))
                .map(EveryCodeTests::refusal);
    }

    private static Refusal refusal(Method method) {
        var arguments = Arrays.stream(method.getParameterTypes())
                .map(type -> type.isEnum() ? type.getEnumConstants()[0] : "x")
                .toArray();
        try {
            return (Refusal) method.invoke(null, arguments);
        } catch (ReflectiveOperationException broken) {
            throw new IllegalStateException(method.getName(), broken);
        }
    }

    private static List<String> withoutCase(List<PublicationRule> rules) {
        var tested = RuleCases.ALL.stream().map(Case::code).collect(Collectors.toSet());
        return rules.stream()
                .filter(rule ->
                        !tested.contains(rule.code()) || rule.source().en().isBlank())
                .map(PublicationRule::code)
                .toList();
    }

    private static final class Untested implements PublicationRule {
        @Override
        public String code() {
            return "UNTESTED";
        }

        @Override
        public LegalSource source() {
            return new LegalSource("", "");
        }

        @Override
        public Optional<Finding> examine(Licence licence, Circumstances around) {
            return Optional.empty();
        }
    }
}
