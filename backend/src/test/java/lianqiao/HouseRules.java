package lianqiao;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import org.springframework.beans.factory.annotation.Autowired;

/** Rules of the plan that a machine can check. */
final class HouseRules {
    static final ArchRule LOWER_FLOORS_ONLY = ArchRuleDefinition.classes()
            .should(new ArchCondition<JavaClass>("use lower floors only") {
                @Override
                public void check(JavaClass user, ConditionEvents events) {
                    user.getDirectDependenciesFromSelf().stream()
                            .filter(use -> floor(use.getTargetClass()) > floor(user))
                            .forEach(use -> events.add(SimpleConditionEvent.violated(use, use.getDescription())));
                }
            });

    static final ArchRule PLAIN_NAMES = noClasses()
            .should()
            .haveNameMatching(".*(Impl|Service|Manager|Helper|Util|Utils|DTO|Dto|VO)([$].*)?$")
            .orShould()
            .haveNameMatching(".*[.](Base|Abstract)[A-Z][^.]*$");

    static final ArchRule NO_FIELD_INJECTION = noFields().should().beAnnotatedWith(Autowired.class);

    /** The index is built by its reader; a command that wrote to it would break the one direction of data. The way to it is HTTP. */
    static final ArchRule ONLY_SEARCH_KNOWS_ELASTICSEARCH = noClasses()
            .that()
            .resideOutsideOfPackages("lianqiao", "lianqiao.search..", "lianqiao.matching..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("reactor.netty.http.client..");

    private HouseRules() {}

    /** A class outside the floors, as one of a library, stands below all of them. */
    private static int floor(JavaClass type) {
        String[] path = type.getPackageName().split("\\.");
        if (!path[0].equals("lianqiao")) {
            return -1;
        }
        // the root package wires the engines and may be used by nobody
        return path.length == 1 ? ModularityTests.FLOORS.size() : ModularityTests.FLOORS.indexOf(path[1]);
    }
}
