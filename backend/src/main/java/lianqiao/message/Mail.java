package lianqiao.message;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A mail, ready to go.
 *
 * @param id of its delivery
 * @param unsubscribe address that ends mails of its kind; null where somebody asked for this very mail
 */
record Mail(
        UUID id,
        String to,
        String subject,
        String text,
        @Nullable String unsubscribe) {
    /** Neither the person nor a token may end up in a log file. */
    @Override
    public String toString() {
        return "Mail[" + id + "]";
    }
}
