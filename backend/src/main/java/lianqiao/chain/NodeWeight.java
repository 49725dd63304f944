package lianqiao.chain;

/**
 * How much something belongs to a node of an industry chain.
 *
 * @param node key of the node, {@code chain/node}
 * @param weight above 0, at most 1
 */
public record NodeWeight(String node, double weight) {}
