package lianqiao.search;

/**
 * One line of the type-ahead.
 *
 * @param key id of the listing, key of the chain node, or name of the holder
 */
record Completion(String text, Type type, String key) {
    enum Type {
        TITLE,
        NODE,
        HOLDER
    }
}
