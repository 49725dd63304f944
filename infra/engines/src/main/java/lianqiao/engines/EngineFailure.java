package lianqiao.engines;

/** An engine or the portal could not be started. The message is one line for a person: what, where and how to mend it. */
public final class EngineFailure extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public EngineFailure(String message) {
        super(message);
    }

    EngineFailure(String message, Throwable cause) {
        super(message, cause);
    }
}
