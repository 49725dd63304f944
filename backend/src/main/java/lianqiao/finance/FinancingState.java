package lianqiao.finance;

/** Where a financing need stands. Only an open one is found and matched. */
public enum FinancingState {
    DRAFT,
    OPEN,
    /** Financed, here or elsewhere. */
    MET,
    /** No longer looked for, with a reason. */
    CLOSED,
    /** No longer to be shown. */
    WITHDRAWN
}
