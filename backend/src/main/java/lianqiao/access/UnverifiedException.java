package lianqiao.access;

import org.springframework.security.access.AccessDeniedException;

/** Who acts might do this, once somebody has verified their organisation. */
final class UnverifiedException extends AccessDeniedException {
    private static final long serialVersionUID = 1;

    UnverifiedException() {
        super("the organisation is not verified");
    }
}
