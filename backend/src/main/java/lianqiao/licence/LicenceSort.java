package lianqiao.licence;

/** In which order a list of licences is read. */
enum LicenceSort {
    NEWEST,
    FEE,
    ENDS,
    TITLE
}
