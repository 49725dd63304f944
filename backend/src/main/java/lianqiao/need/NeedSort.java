package lianqiao.need;

/** In which order a list of needs is read. */
enum NeedSort {
    NEWEST,
    DEADLINE,
    TITLE
}
