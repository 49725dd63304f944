package lianqiao.chain;

import java.util.List;

/**
 * A node that a listing may belong to, and why.
 *
 * @param weight as in {@link NodeWeight}
 * @param evidence what speaks for it, strongest first
 */
public record Suggestion(ChainNode node, double weight, List<Evidence> evidence) {
    public Suggestion {
        evidence = List.copyOf(evidence);
    }
}
