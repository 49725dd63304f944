package lianqiao.shared;

/** The actor may not do this (HTTP 403); the code names the rule. */
public final class ForbiddenException extends RuntimeException {
    public ForbiddenException(String rule) {
        super(rule);
    }
}
