package lianqiao.message;

import java.time.Instant;
import java.util.UUID;
import lianqiao.shared.Language;
import org.jspecify.annotations.Nullable;

/**
 * A message in the reader's language.
 *
 * @param organisation for which the person is told; absent where it is for themselves
 * @param link page of the portal
 * @param at when the last of what it tells happened
 */
record MessageView(
        UUID id,
        MessageKind kind,
        String title,
        String body,
        String link,
        @Nullable UUID organisation,
        int count,
        Instant at,
        @Nullable Instant readAt) {

    static MessageView of(Message message, Language language) {
        Template.Words words = message.in(language);
        return new MessageView(
                message.id(),
                message.kind(),
                words.title(),
                words.body(),
                message.link(),
                message.organisation(),
                message.count(),
                message.at(),
                message.readAt());
    }
}
