package lianqiao.finance;

/** Where a finance product stands. Only an open one is found and matched. */
public enum ProductState {
    DRAFT,
    OPEN,
    WITHDRAWN
}
