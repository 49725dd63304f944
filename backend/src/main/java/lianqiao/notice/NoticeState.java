package lianqiao.notice;

/** A draft; one that waits for its hour; what everybody reads; what was taken down, with the reason. */
enum NoticeState {
    DRAFT,
    SCHEDULED,
    PUBLISHED,
    WITHDRAWN
}
