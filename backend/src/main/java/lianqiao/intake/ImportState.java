package lianqiao.intake;

/** How far an import is. */
enum ImportState {
    WAITING,
    RUNNING,
    /** A person must say first what the columns hold. */
    MAPPING,
    /** A trial has come to its end: nothing is stored until it is applied. */
    CHECKED,
    DONE,
    /** The file itself could not be read to its end; what was read before is in. */
    FAILED,
    UNDOING,
    UNDONE
}
