package lianqiao.deal;

/** A public register in which contracts stand under a number. */
public enum NumberRegister {
    /** Licence contracts at the patent office (专利实施许可合同备案). */
    RECORDAL,
    /** Technology contracts (技术合同认定登记). */
    TECHNOLOGY_CONTRACT
}
