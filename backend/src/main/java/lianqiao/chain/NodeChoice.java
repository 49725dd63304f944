package lianqiao.chain;

import java.util.List;
import java.util.Objects;
import lianqiao.shared.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The nodes that a person chose for a listing instead of the classifier's: up to three, with weights that sum to 1 at most. */
@Component
public class NodeChoice {
    private static final int MOST = 3;

    private final Chains chains;

    NodeChoice(Chains chains) {
        this.chains = chains;
    }

    /** What is wrong with the choice; null if nothing is. */
    public @Nullable Refusal examine(List<NodeWeight> chosen) {
        if (chosen.stream().anyMatch(Objects::isNull)) {
            return examine(List.of(new NodeWeight("", 1)));
        }
        var known = chosen.stream().allMatch(node -> chains.node(node.node()).isPresent());
        var weighed = chosen.stream().allMatch(node -> node.weight() > 0)
                && chosen.stream().mapToDouble(NodeWeight::weight).sum() <= 1.0001;
        var distinct = chosen.stream().map(NodeWeight::node).distinct().count() == chosen.size();
        if (known && weighed && distinct && chosen.size() <= MOST) {
            return null;
        }
        return Refusal.of(
                known ? "NODES_OUT_OF_RANGE" : "UNKNOWN_NODE",
                "nodes",
                known ? "产业链环节最多三个且不重复，权重为正、合计不超过 1" : "没有这个产业链环节",
                known
                        ? "Up to three different nodes with positive weights that sum to 1 at most"
                        : "There is no such node",
                "环节代码形如 nev-icv/bms，见 /api/v1/chains",
                "Keys look like nev-icv/bms, see /api/v1/chains");
    }
}
