package lianqiao.message;

import java.time.Instant;
import java.util.UUID;
import java.util.function.UnaryOperator;
import lianqiao.shared.Ids;
import lianqiao.shared.Language;
import org.jspecify.annotations.Nullable;

/**
 * What one person is told.
 *
 * @param count how many events it tells of; its words leave the place open
 */
record Message(
        UUID id,
        UUID account,
        @Nullable UUID organisation,
        MessageKind kind,
        String bundle,
        int count,
        Template.Words zh,
        Template.Words en,
        String link,
        Instant at,
        @Nullable Instant readAt) {

    static Message of(News news, Recipient to, UnaryOperator<String> filled) {
        Template template = news.template();
        return new Message(
                Ids.next(),
                to.account(),
                news.organisation(),
                template.kind(),
                news.bundle(),
                news.count(),
                words(template.zh(), filled),
                words(template.en(), filled),
                filled.apply(template.link()),
                news.event().at(),
                null);
    }

    Template.Words in(Language language) {
        return words(language == Language.EN ? en : zh, text -> text.replace(Wording.COUNT, Integer.toString(count)));
    }

    private static Template.Words words(Template.Words words, UnaryOperator<String> filled) {
        return new Template.Words(filled.apply(words.title()), filled.apply(words.body()));
    }
}
