package lianqiao.shared;

/** Tells whether an import says the same as before. */
public final class ContentHash {
    private ContentHash() {}

    /** SHA-256 of what a record says; its components must be values themselves. */
    public static String of(Record content) {
        return Sha256.hex(content.toString());
    }
}
