package lianqiao.intake;

/** What a file lists. */
enum ImportKind {
    /** CSV with a header, one published licence a row. */
    LICENCES,
    /** JSON Lines of id, title and text, one technology need a line. */
    NEEDS
}
