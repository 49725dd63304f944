package lianqiao.patent;

/** In which order the library is read. */
enum StockSort {
    NEWEST(" ORDER BY stock.created_at DESC, stock.id DESC"),
    SCORE(" ORDER BY standing.score DESC NULLS LAST, stock.id DESC"),
    TITLE(" ORDER BY stock.title COLLATE \"zh-x-icu\", stock.id DESC"),
    ENDS(" ORDER BY stock.ends_on NULLS LAST, stock.id DESC");

    private final String orderBy;

    StockSort(String orderBy) {
        this.orderBy = orderBy;
    }

    String orderBy() {
        return orderBy;
    }
}
