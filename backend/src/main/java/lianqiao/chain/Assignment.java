package lianqiao.chain;

import java.util.List;

/**
 * To which nodes of the industry chains something belongs, and who said so.
 *
 * @param kept a person said so; else the classifier did, and may again
 */
public record Assignment(List<NodeWeight> nodes, boolean kept) {
    public static final Assignment NONE = new Assignment(List.of(), false);

    /** A person's choice outlives a later form that says nothing of nodes. */
    public Assignment followedBy(Assignment next) {
        return kept && !next.kept ? this : next;
    }
}
