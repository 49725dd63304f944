package lianqiao.notice;

/** In which order notices are listed. */
enum NoticeSort {
    NEWEST(" ORDER BY coalesce(published_at, changed_at) DESC, id DESC"),
    /** Those whose time to object runs out first; those that nobody may object to, or no longer, at the end. */
    OBJECTIONS(" ORDER BY objections_until < CURRENT_DATE NULLS LAST, objections_until, id DESC"),
    TITLE(" ORDER BY title COLLATE \"zh-x-icu\", id DESC");

    private final String orderBy;

    NoticeSort(String orderBy) {
        this.orderBy = orderBy;
    }

    String orderBy() {
        return orderBy;
    }
}
