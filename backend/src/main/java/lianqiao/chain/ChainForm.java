package lianqiao.chain;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A whole chain as somebody would have it; what differs from the chain as it is becomes the draft.
 *
 * @param version of the draft that is reworded; absent for a new one
 * @param why kept for ever, and shown in the history
 */
record ChainForm(
        @Nullable Long version,
        @Nullable String why,
        @Nullable List<@Nullable NodeForm> nodes,
        @Nullable List<@Nullable EdgeForm> edges) {

    /** @param key {@code chain/node}: small Latin letters, figures and hyphens; never changed once it is in use */
    record NodeForm(
            @Nullable String key,
            @Nullable String name,
            @Nullable Position position,
            @Nullable List<@Nullable String> ipc,
            @Nullable List<@Nullable String> legacyIpc,
            @Nullable List<@Nullable String> keywords) {}

    record EdgeForm(@Nullable String from, @Nullable String to) {}
}
