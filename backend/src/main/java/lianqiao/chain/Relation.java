package lianqiao.chain;

/** How two nodes stand to each other: the distance of the chain, nearest first. */
public enum Relation {
    SAME_NODE,
    SUPPLIES_TO,
    SUPPLIED_BY,
    /** One node lies between them, along the direction of supply (either way). */
    TWO_STEPS,
    SAME_CHAIN,
    NONE;

    /** The same relation, told from the other node. */
    public Relation reversed() {
        return switch (this) {
            case SUPPLIES_TO -> SUPPLIED_BY;
            case SUPPLIED_BY -> SUPPLIES_TO;
            default -> this;
        };
    }
}
