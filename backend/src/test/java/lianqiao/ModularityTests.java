package lianqiao;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

/** The house keeps its plan: packages use only packages above them, and only what those show. */
class ModularityTests {
    /** Ground floor first, as docs/map.md lists them. */
    static final List<String> FLOORS = List.of(
            "shared",
            "eventlog",
            "access",
            "party",
            "message",
            "evidence",
            "audit",
            "chain",
            "listing",
            "notice",
            "patent",
            "licence",
            "need",
            "finance",
            "register",
            "intake",
            "search",
            "matching",
            "deal",
            "contract",
            "campaign",
            "inbox",
            "kpi",
            "centre",
            "subscription",
            "atlas",
            "demonstration");

    static final JavaClasses HOUSE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("lianqiao");

    @Test
    void modulesHaveNoCyclesAndShowOnlyTheirRootTypes() {
        ApplicationModules.of(Portal.class).verify();
    }

    @Test
    void aPackageUsesOnlyPackagesOfLowerFloors() {
        HouseRules.LOWER_FLOORS_ONLY.check(HOUSE);
    }

    @Test
    void catchesAPackageThatReachesUp() {
        JavaClasses faulty = new ClassFileImporter()
                .importPackages("lianqiao.shared.faulty", "lianqiao.eventlog", "lianqiao.access", "lianqiao.shared");
        assertThat(HouseRules.LOWER_FLOORS_ONLY
                        .evaluate(faulty)
                        .getFailureReport()
                        .getDetails())
                .anySatisfy(detail -> assertThat(detail).contains("ReachesUp"));
    }

    @Test
    void namesAreTheFieldsAndCommandsLeaveEnginesAlone() {
        Stream.of(HouseRules.PLAIN_NAMES, HouseRules.NO_FIELD_INJECTION, HouseRules.ONLY_SEARCH_KNOWS_ELASTICSEARCH)
                .forEach(rule -> rule.check(HOUSE));
    }

    @Test
    void catchesAForbiddenName() {
        JavaClasses faulty = new ClassFileImporter().importPackages("lianqiao.shared.faulty");
        assertThat(HouseRules.PLAIN_NAMES.evaluate(faulty).hasViolation()).isTrue();
    }
}
