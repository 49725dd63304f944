package lianqiao.deal;

/** Why a deal came to nothing; the list is fixed so that matching can learn from it. */
public enum DeclineReason {
    TOO_EARLY,
    BENEFIT_UNCLEAR,
    ROUTE_UNCLEAR,
    TOO_VAGUE,
    FEE,
    REGION,
    ALREADY_SOLVED,
    /** Needs a note: a reason that nobody can read is none. */
    OTHER
}
