package lianqiao.need;

import java.util.List;
import lianqiao.chain.NodeWeight;

/**
 * To which nodes of the industry chains a need belongs.
 *
 * @param kept a person said so; else the classifier did, and may again
 */
record Assignment(List<NodeWeight> nodes, boolean kept) {}
