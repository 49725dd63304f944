package lianqiao.atlas;

/**
 * How many there are of something.
 *
 * @param all as many as the list has that a click opens
 * @param added of them, those published (a deal: begun) since the map's day
 * @param gone those that stood on the map's day and stand no more; a deal that was begun stays begun
 */
record MapCount(long all, long added, long gone) {
    static final MapCount NONE = new MapCount(0, 0, 0);

    MapCount plus(MapCount more) {
        return new MapCount(all + more.all, added + more.added, gone + more.gone);
    }
}
