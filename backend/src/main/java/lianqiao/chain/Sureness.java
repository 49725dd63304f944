package lianqiao.chain;

import java.util.BitSet;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * How sure the best node is, as log odds of a person finding it right: fitted to listings that nothing else of the classifier had
 * seen. Evidence that agrees counts, not only its amount: a node well ahead of the next, in a chain that holds most of all evidence,
 * said by the title itself.
 *
 * @param base log odds where there is nothing
 * @param points for each point of the best node
 * @param lead for the share of its points by which it is ahead of the next, 0 to 1
 * @param title for each point that its keywords have in the title
 * @param learntLead for each point by which the fitted stretches prefer it, or don't, {@value #MOST_LEARNT} at most
 * @param chain for the share of all evidence that lies in its chain, 0 to 1
 * @param contradicted where symbols speak for other nodes and none for this one, below 0
 * @param doubt for each point of its node's doubt, below 0
 */
record Sureness(
        double base,
        double points,
        double lead,
        double title,
        double learntLead,
        double chain,
        double contradicted,
        double doubt) {
    static final double MOST_LEARNT = 4;

    static Sureness of(@Nullable Object figures, String name) {
        if (figures instanceof Map<?, ?> map) {
            return new Sureness(
                    figure(map, name, "base"),
                    figure(map, name, "points"),
                    figure(map, name, "lead"),
                    figure(map, name, "title"),
                    figure(map, name, "learnt_lead"),
                    figure(map, name, "chain"),
                    figure(map, name, "contradicted"),
                    figure(map, name, "doubt"));
        }
        throw new IllegalStateException("classifier.yaml: '%s' must be 'figure: value'".formatted(name));
    }

    private static double figure(Map<?, ?> map, String name, String figure) {
        if (map.get(figure) instanceof Number number) {
            return number.doubleValue();
        }
        throw new IllegalStateException("classifier.yaml: '%s' lacks '%s', a number".formatted(name, figure));
    }

    /**
     * @param best place of the best node
     * @param same the best and those that stand for the same thing in other chains: they don't make each other doubtful
     * @param all points of all nodes, as {@link Tally#points} told them
     */
    double of(Tally tally, int best, BitSet same, double[] all, double doubtOfBest) {
        double next = IntStream.range(0, all.length)
                .filter(node -> !same.get(node))
                .mapToDouble(node -> all[node])
                .max()
                .orElse(0);
        double ahead = Math.clamp((all[best] - Math.max(next, 0)) / Math.max(all[best], 1), 0, 1);
        double preferred = Math.clamp(tally.learntLead(best, same), -MOST_LEARNT, MOST_LEARNT);
        return base
                + points * all[best]
                + lead * ahead
                + title * tally.titlePoints(best)
                + learntLead * preferred
                + chain * tally.chainShare(same)
                + (tally.contradicted(best) ? contradicted : 0)
                + doubt * doubtOfBest;
    }
}
