package lianqiao.kpi;

/** Why nothing is said of how an indicator stands, or no forecast is made. */
enum Unsure {
    /** The document sets no number and no word. */
    NO_TARGET,
    /** Nothing was entered yet. */
    NO_VALUE,
    /** A growth or a ratio without a base. */
    BASE_IS_ZERO,
    /** Less than 30 days of the period have passed. */
    TOO_EARLY,
    /** The target is a word (验收, 完成) and no such milestone is in the register. */
    WORD,
    /** Its time begins later. */
    NOT_BEGUN
}
