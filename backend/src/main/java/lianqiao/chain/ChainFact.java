package lianqiao.chain;

/**
 * One thing that a chain says of itself: what an edit takes away and adds.
 *
 * @param subject key of a node; of an edge the supplying one
 * @param value a name, a position, a symbol, a word; of an edge the supplied node
 */
record ChainFact(Kind kind, String subject, String value) {
    enum Kind {
        NAME,
        POSITION,
        IPC,
        LEGACY_IPC,
        KEYWORD,
        EDGE;

        /** Of which a node has one: two people who change it change the same thing. */
        boolean isSingle() {
            return this == NAME || this == POSITION;
        }
    }
}
