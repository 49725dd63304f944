package lianqiao.deal;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who looks after a deal at one organisation.
 *
 * @param account absent where nobody was named, as {@code name}
 */
record Caretaker(@Nullable UUID account, @Nullable String name) {
    static final Caretaker NOBODY = new Caretaker(null, null);
}
