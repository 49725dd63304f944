package lianqiao.matching;

import java.util.Optional;
import lianqiao.chain.ChainNode;
import lianqiao.chain.Chains;
import lianqiao.chain.NodeWeight;
import lianqiao.chain.Relation;
import lianqiao.listing.Listing;

/** How the nodes of the two stand to each other in the industry chain: the nearest pair counts. */
final class ChainPart {
    private static final Pair NOTHING = new Pair("", "", Relation.NONE, 0);

    private final Weights weights;
    private final Chains chains;

    ChainPart(Weights weights, Chains chains) {
        this.weights = weights;
        this.chains = chains;
    }

    Optional<Weighed> weigh(Listing demand, Listing supply) {
        Pair best = NOTHING;
        for (NodeWeight wanted : demand.nodes()) {
            for (NodeWeight offered : supply.nodes()) {
                Pair pair = pair(wanted, offered);
                best = pair.share() > best.share() ? pair : best;
            }
        }
        return best == NOTHING ? Optional.empty() : Optional.of(weighed(best));
    }

    private Weighed weighed(Pair best) {
        double points = Points.of(best.share(), weights.most(Reason.Part.CHAIN));
        return new Weighed(points, () -> tell(best, points));
    }

    /** A listing that belongs to a node with half its weight counts half as near. */
    private Pair pair(NodeWeight wanted, NodeWeight offered) {
        Relation relation = chains.distance(offered.node(), wanted.node());
        double certainty = Math.sqrt(Math.min(1, wanted.weight()) * Math.min(1, offered.weight()));
        return new Pair(wanted.node(), offered.node(), relation, weights.relation(relation) * certainty);
    }

    private record Pair(String wanted, String offered, Relation relation, double share) {}

    private Reason tell(Pair best, double points) {
        String wanted = name(best.wanted());
        String offered = name(best.offered());
        String code = best.relation().name();
        return switch (best.relation()) {
            case SAME_NODE ->
                reason(code, points, "同属产业链环节「" + wanted + "」", "Both belong to the chain node " + wanted);
            case SUPPLIES_TO ->
                reason(
                        code,
                        points,
                        "所供「" + offered + "」是所求「" + wanted + "」的直接上游",
                        "The supply's node " + offered + " directly supplies the demand's node " + wanted);
            case SUPPLIED_BY ->
                reason(
                        code,
                        points,
                        "所供「" + offered + "」是所求「" + wanted + "」的直接下游",
                        "The supply's node " + offered + " is directly supplied by the demand's node " + wanted);
            case TWO_STEPS ->
                reason(
                        code,
                        points,
                        "所供「" + offered + "」与所求「" + wanted + "」在链上相隔一个环节",
                        "One node lies between the supply's " + offered + " and the demand's " + wanted);
            case SAME_CHAIN, NONE ->
                reason(
                        code,
                        points,
                        "所供「" + offered + "」与所求「" + wanted + "」在同一产业链",
                        "The supply's " + offered + " and the demand's " + wanted + " are in the same chain");
        };
    }

    private static Reason reason(String code, double points, String zh, String en) {
        return new Reason(code, Reason.Part.CHAIN, points, zh, en);
    }

    private String name(String node) {
        return chains.node(node).map(ChainNode::name).orElse(node);
    }
}
