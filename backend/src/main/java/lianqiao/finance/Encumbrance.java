package lianqiao.finance;

/** What already rests on a right, as its owner states it. What the register told of a patent is checked beside it. */
public enum Encumbrance {
    NONE,
    PLEDGED,
    EXCLUSIVELY_LICENSED,
    OPENLY_LICENSED,
    /** The owner doesn't say: neither free nor encumbered. */
    UNKNOWN
}
