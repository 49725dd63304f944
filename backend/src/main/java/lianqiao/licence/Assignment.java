package lianqiao.licence;

import java.util.List;
import lianqiao.chain.NodeWeight;

/**
 * To which nodes of the industry chains a licence belongs.
 *
 * @param kept a person said so; else the classifier did, and may again
 */
record Assignment(List<NodeWeight> nodes, boolean kept) {
    static final Assignment NONE = new Assignment(List.of(), false);
}
