package lianqiao.kpi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import lianqiao.shared.Actor;
import lianqiao.shared.OrganisationKind;
import lianqiao.shared.RefusedException;
import lianqiao.shared.Role;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TargetCheckTests {
    private static final Actor BINHAI =
            new Actor(new UUID(0, 1), new UUID(0, 2), OrganisationKind.AUTHORITY, Role.EDITOR, "120116", null);

    private final Indicators indicators = new KpiFiles().indicators(Facts.measures());
    private final DocumentTargets documents = new KpiFiles().documentTargets();

    @Test
    void takesAPeriodOfTheCurrentYearsForATargetOfTheDocument() {
        Target target = read(form("T0-OLP-BH", "120116", "2026-01-01", "2026-12-31", "120", null));
        assertThat(target.value()).isEqualByComparingTo("120");
        assertThat(target.document()).isEqualTo("SEED-000");
        assertThat(target.set()).extracting(set -> set.why()).isEqualTo("年度目标");
    }

    @Test
    void takesATargetPerYearForEachYearOfALongerPeriod() {
        assertThat(read(form("T0-PPF-BH", "120116", "2026-01-01", "2028-12-31", "600", "津备〔2026〕1号"))
                        .period()
                        .yearly())
                .isTrue();
    }

    @Test
    void tellsEveryFaultAtOnce() {
        TargetForm wrong =
                new TargetForm("T0-NONE", "999999", "2026-13-01", "", "many", "验收", "~", null, null, " ", null);
        assertThat(codes(wrong))
                .contains(
                        "UNKNOWN_INDICATOR",
                        "UNKNOWN_PLACE",
                        "NO_DAY",
                        "MISSING",
                        "NO_NUMBER",
                        "NUMBER_OR_WORD",
                        "NO_DIRECTION");
    }

    @Test
    void leavesAnotherAuthoritysRegionAlone() {
        assertThat(codes(form("T0-OLP-DL", "120110", "2026-01-01", "2026-12-31", "100", "x")))
                .contains("PLACE_NOT_YOURS");
    }

    @Test
    void asksForTheDocumentWhereThePlaceLiesOutsideTheIndicatorsScope() {
        assertThat(codes(form("T0-OLP-DL", "120116", "2026-01-01", "2026-12-31", "100", null)))
                .containsExactly("DOCUMENT_MISSING");
    }

    @Test
    void refusesAPeriodThatEndsBeforeItBeginsAndOneOfMoreThanTwentyYears() {
        assertThat(codes(form("T0-OLP-BH", "120116", "2026-12-31", "2026-01-01", "1", null)))
                .containsExactly("PERIOD_TURNED");
        assertThat(codes(form("T0-OLP-BH", "120116", "2026-01-01", "2046-01-02", "1", null)))
                .containsExactly("PERIOD_TURNED");
    }

    /** Figures are added up by month: half of one can't be told apart. */
    @Test
    void refusesAPeriodThatBeginsOrEndsWithinAMonth() {
        assertThat(codes(form("T0-OLP-BH", "120116", "2026-01-15", "2026-06-30", "1", null)))
                .containsExactly("PERIOD_OF_PARTS_OF_MONTHS");
        assertThat(codes(form("T0-OLP-BH", "120116", "2026-01-01", "2026-06-29", "1", null)))
                .containsExactly("PERIOD_OF_PARTS_OF_MONTHS");
        assertThat(codes(form("T0-OLP-BH", "120116", "2028-02-01", "2028-02-29", "1", null)))
                .isEmpty();
    }

    @Test
    void refusesWhatIsSoAlready() {
        TargetForm form = form("T0-OLP-BH", "120116", "2026-01-01", "2026-12-31", "120", null);
        Target standing = read(form);
        assertThatThrownBy(() -> check(List.of(standing)).read(form, 2, TargetCheckTests::set))
                .asInstanceOf(type(RefusedException.class))
                .satisfies(refused ->
                        assertThat(refused.refusals().getFirst().code()).isEqualTo("NOTHING_CHANGED"));
    }

    @Test
    void listsTheFaultsOfEveryLineAndWritesNoneOfThem() {
        var good = form("T0-OLP-BH", "120116", "2026-01-01", "2026-12-31", "120", null);
        var bad = form("T0-OLP-BH", "120110", "2026-01-01", "2026-12-31", "x", "y");
        var lines = List.of(new TargetSheet.Line(2, good), new TargetSheet.Line(3, bad), new TargetSheet.Line(4, good));
        var report = TargetSheet.checked(lines, Set.of(), check(List.of()), 0, TargetCheckTests::set)
                .report();
        assertThat(report.rows()).isEqualTo(3);
        assertThat(report.sound()).isEqualTo(1);
        assertThat(report.faults())
                .extracting(TargetFault::line, TargetFault::code)
                .contains(
                        org.assertj.core.groups.Tuple.tuple(3, "PLACE_NOT_YOURS"),
                        org.assertj.core.groups.Tuple.tuple(3, "NO_NUMBER"),
                        org.assertj.core.groups.Tuple.tuple(4, "SET_TWICE"));
    }

    private Target read(TargetForm form) {
        return check(List.of()).read(form, 1, TargetCheckTests::set);
    }

    private TargetCheck check(List<Target> standing) {
        return new TargetCheck(indicators, new Targets(documents, standing), BINHAI);
    }

    private List<String> codes(TargetForm form) {
        try {
            read(form);
            return List.of();
        } catch (RefusedException refused) {
            return refused.refusals().stream().map(refusal -> refusal.code()).toList();
        }
    }

    private static Target.Setting set(String why) {
        return new Target.Setting(null, null, null, Instant.EPOCH, why, false);
    }

    private static TargetForm form(
            String indicator, String place, String from, String to, String value, @Nullable String document) {
        String clause = document == null ? null : "一";
        return new TargetForm(indicator, place, from, to, value, null, null, document, clause, "年度目标", null);
    }
}
