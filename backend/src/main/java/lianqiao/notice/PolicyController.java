package lianqiao.notice;

import java.util.List;
import lianqiao.access.Permission;
import lianqiao.access.Permit;
import lianqiao.shared.NotFoundException;
import lianqiao.shared.Page;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The policy documents over HTTP. */
@RestController
@RequestMapping("/api/v1/policies")
class PolicyController {
    private final Policies policies;

    PolicyController(Policies policies) {
        this.policies = policies;
    }

    @GetMapping
    @Permit(Permission.READ_PUBLIC)
    Page<Policy> list() {
        List<Policy> all = policies.all();
        return new Page<>(all.size(), all);
    }

    @GetMapping("/{id}")
    @Permit(Permission.READ_PUBLIC)
    Policy one(@PathVariable String id) {
        return policies.all().stream()
                .filter(policy -> policy.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotFoundException("policy", id));
    }
}
