package lianqiao.shared;

/** Somebody else changed the thing meanwhile, or the key was used for something else (HTTP 409); the code says which. */
public final class ConflictException extends RuntimeException {
    private final String code;

    public ConflictException(String code, String what) {
        super(what);
        this.code = code;
    }

    public static ConflictException changedMeanwhile(Object id) {
        return new ConflictException("CHANGED_MEANWHILE", String.valueOf(id));
    }

    public String code() {
        return code;
    }
}
