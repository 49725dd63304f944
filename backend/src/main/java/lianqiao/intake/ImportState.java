package lianqiao.intake;

/** How far an import is. */
enum ImportState {
    WAITING,
    RUNNING,
    DONE,
    /** The file itself could not be read to its end; what was read before is in. */
    FAILED
}
