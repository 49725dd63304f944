package lianqiao.chain;

/**
 * One node supplies another of the same chain.
 *
 * @param from key of the supplying node
 * @param to key of the supplied node
 */
public record SupplyEdge(String from, String to) {}
