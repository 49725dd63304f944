package lianqiao.inbox;

/** What comes first after the waiting ones, which always do. */
enum InboxSort {
    BEST("i.score DESC, i.id"),
    NEWEST("i.arrived_at DESC, i.id DESC"),
    LONGEST("i.waiting_since NULLS LAST, i.id");

    final String sql;

    InboxSort(String sql) {
        this.sql = sql;
    }
}
