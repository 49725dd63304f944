package lianqiao.imports;

/** The import cannot go on; the message is one line for a person. */
final class Refused extends Exception {
    private static final long serialVersionUID = 1L;

    Refused(String line) {
        super(line);
    }
}
