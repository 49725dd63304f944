package lianqiao.deal;

/** Which part an organisation has in a deal. */
public enum Part {
    DEMANDER,
    SUPPLIER,
    /** The operation centre whose campaign brought the two together. */
    CENTRE;

    /** The side that has to answer; what a centre does is the supplier's to answer. */
    Part other() {
        return this == SUPPLIER ? DEMANDER : SUPPLIER;
    }
}
