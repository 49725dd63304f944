package lianqiao.shared;

/** What was asked for isn't there, or not for this reader (HTTP 404): the two are not told apart. */
public final class NotFoundException extends RuntimeException {
    private final String what;

    public NotFoundException(String what, Object id) {
        super(what + " " + id);
        this.what = what;
    }

    public String what() {
        return what;
    }
}
