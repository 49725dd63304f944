package lianqiao.notice;

/** What is told: a public notice (公告、公示, perhaps with a time to object), news (动态), or a case (典型案例). */
enum NoticeKind {
    PUBLIC_NOTICE,
    NEWS,
    CASE
}
