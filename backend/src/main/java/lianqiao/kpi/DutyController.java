package lianqiao.kpi;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import lianqiao.access.Permission;
import lianqiao.access.Permit;
import lianqiao.notice.Policies;
import lianqiao.notice.Policy;
import lianqiao.shared.NotFoundException;
import lianqiao.shared.Page;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** The tasks that follow from the clauses of a policy, with who leads and who supports them. */
@RestController
class DutyController {
    private final Policies policies;
    private final Departments departments;

    DutyController(Policies policies, Departments departments) {
        this.policies = policies;
        this.departments = departments;
    }

    /** @param clause key of the clause in its document */
    record ClauseDuty(String clause, Departments.Duty duty) {}

    @GetMapping("/api/v1/policies/{id}/duties")
    @Permit(Permission.READ_PUBLIC)
    Page<ClauseDuty> of(@PathVariable String id) {
        Policy policy = policies.all().stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotFoundException("policy", id));
        List<ClauseDuty> found = of(policy);
        return new Page<>(found.size(), found);
    }

    /** The task tables name clauses by their numbers, some by two: 三（五）11；二（七）. One in common will do. */
    List<ClauseDuty> of(Policy policy) {
        return policy.clauses().stream()
                .flatMap(clause -> departments.all().stream()
                        .filter(duty -> duty.document().equals(policy.id()))
                        .filter(duty -> !Collections.disjoint(numbers(duty.clause()), numbers(clause.number())))
                        .map(duty -> new ClauseDuty(clause.key(), duty)))
                .toList();
    }

    private static Set<String> numbers(String words) {
        return Arrays.stream(words.split("；")).collect(Collectors.toSet());
    }
}
