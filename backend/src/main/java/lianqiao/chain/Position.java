package lianqiao.chain;

/** Where a node stands in its chain (上游, 中游, 下游). */
public enum Position {
    UPSTREAM("上游"),
    MIDSTREAM("中游"),
    DOWNSTREAM("下游");

    private final String word;

    Position(String word) {
        this.word = word;
    }

    /** The word of the field. */
    public String word() {
        return word;
    }
}
