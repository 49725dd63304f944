package lianqiao.evidence;

/** What somebody may do with the evidence of a subject. */
public enum EvidenceRights {
    /** For them it isn't there. */
    NONE,
    READ,
    /** Add some, and withdraw what is their own. */
    ADD
}
