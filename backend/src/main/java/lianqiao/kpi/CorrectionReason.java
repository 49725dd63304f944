package lianqiao.kpi;

/** Why an entry is countered. The code stands in the ledger, so none is ever renamed. */
enum CorrectionReason {
    /** What it counts didn't happen. */
    NOT_A_FACT,
    /** The same thing has another entry. */
    COUNTED_TWICE,
    /** The amount is wrong; the right one comes by a new record or step. */
    WRONG_AMOUNT,
    /** It counts for a region, park or party that it doesn't belong to. */
    WRONG_PLACE,
    /** Its evidence doesn't hold. */
    EVIDENCE_FAILED,
    /** An earlier correction was wrong itself. */
    CORRECTED_WRONGLY
}
