package lianqiao.party;

/** Which industry chains there are: the taxonomy lies above the organisations, which only name its chains. */
@FunctionalInterface
public interface ChainKeys {
    /** @param chain id of an industry chain, without a node */
    boolean exists(String chain);
}
