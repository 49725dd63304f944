package lianqiao.notice;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import lianqiao.shared.Refusal;
import lianqiao.shared.TextLimits;
import lianqiao.shared.YamlPlace;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The policy documents that the portal knows, and the clauses that things can name. */
@Component
public class Policies {
    private static final int MOST = 20;

    private final List<Policy> all = PolicyFile.read(YamlPlace.resource("notice/policies.yaml"));
    private final Set<String> clauses = new LinkedHashSet<>();

    public Policies() {
        all.forEach(policy -> policy.clauses().forEach(clause -> clauses.add(policy.id() + "/" + clause.key())));
    }

    public List<Policy> all() {
        return all;
    }

    /** The names of clauses in a form ({@code SEED-001/16}), each once; those that nobody knows are refused. */
    public List<String> named(String field, @Nullable List<@Nullable String> written, TextLimits limits) {
        var named = limits.texts(field, written, MOST, 40).stream().distinct().toList();
        named.stream()
                .filter(name -> !clauses.contains(name))
                .findFirst()
                .ifPresent(name -> limits.refuse(Refusal.of(
                        "UNKNOWN_CLAUSE",
                        field,
                        "没有这一条款：" + name,
                        "There is no such clause: " + name,
                        "写法如 SEED-001/16，见政策页",
                        "Write it like SEED-001/16; the page of policies lists them")));
        return named;
    }
}
