package lianqiao.licence;

/** On what ground a licence stands. The three are never shown as one another. */
public enum Basis {
    /** A declaration under Patent Law art. 50–52. */
    STATUTORY,
    /** Offered "by analogy to" an open licence (参照开放许可), as some districts let institutes do. */
    BY_ANALOGY,
    /** Brought from another platform; its holder has not claimed it here and nobody has checked it. */
    EXTERNAL
}
