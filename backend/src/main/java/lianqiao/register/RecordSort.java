package lianqiao.register;

/** In which order records are read. */
enum RecordSort {
    NEWEST(" ORDER BY row.created_at DESC, row.id DESC"),
    LATEST(" ORDER BY row.happened_on DESC, row.id DESC"),
    EARLIEST(" ORDER BY row.happened_on, row.id"),
    TYPE(" ORDER BY row.type, row.happened_on DESC, row.id DESC"),
    PLACE(" ORDER BY row.region, row.park NULLS FIRST, row.happened_on DESC, row.id DESC");

    private final String orderBy;

    RecordSort(String orderBy) {
        this.orderBy = orderBy;
    }

    String orderBy() {
        return orderBy;
    }
}
