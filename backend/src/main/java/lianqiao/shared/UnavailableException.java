package lianqiao.shared;

/** An engine that an answer needs is out of reach (HTTP 503); a reader of the log waits for it instead of giving up. */
public class UnavailableException extends RuntimeException {
    private final String code;

    public UnavailableException(String code, Throwable cause) {
        super(code, cause);
        this.code = code;
    }

    public String code() {
        return code;
    }
}
