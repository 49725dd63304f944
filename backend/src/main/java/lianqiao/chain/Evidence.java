package lianqiao.chain;

/**
 * One thing that speaks for a node.
 *
 * @param kind what sort of thing
 * @param found the keyword or IPC prefix; empty for likeness of wording
 * @param points what it adds to the node
 * @param shared whether it speaks for other nodes just as much
 */
public record Evidence(Kind kind, String found, double points, boolean shared) {
    boolean isSameWord(Evidence other) {
        return kind == other.kind && found.equals(other.found);
    }

    /** Where evidence comes from. */
    public enum Kind {
        TITLE_KEYWORD,
        TEXT_KEYWORD,
        IPC,
        WORDING
    }
}
