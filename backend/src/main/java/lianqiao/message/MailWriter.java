package lianqiao.message;

import io.r2dbc.spi.Readable;
import java.util.UUID;
import lianqiao.message.Preferences.Wish;
import lianqiao.shared.Row;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Writes the mail of a delivery when its time has come: to the address, in the words and by the wishes of that moment. */
@Component
class MailWriter {
    private final DatabaseClient database;
    private final Preferences preferences;
    private final Unsubscribing unsubscribing;
    private final Letters letters;
    private final MailSettings settings;

    MailWriter(
            DatabaseClient database,
            Preferences preferences,
            Unsubscribing unsubscribing,
            Letters letters,
            MailSettings settings) {
        this.database = database;
        this.preferences = preferences;
        this.unsubscribing = unsubscribing;
        this.letters = letters;
        this.settings = settings;
    }

    /** A mail and when its reader wants it. */
    record Written(Mail mail, QuietHours quiet) {}

    /** Empty where nobody wants it any more: read in the portal, unsubscribed, used, or the person is gone. */
    Mono<Written> write(Delivery delivery) {
        Mono<Mail> letter =
                switch (delivery.kind()) {
                    case MESSAGE -> Mono.empty();
                    case PASSWORD_RESET -> letters.reset(delivery.id(), delivery.about());
                    case INVITATION -> letters.invitation(delivery.id(), delivery.about());
                };
        return delivery.kind() == DeliveryKind.MESSAGE
                ? addressed(delivery.about()).flatMap(to -> wanted(delivery.id(), to))
                : letter.map(mail -> new Written(mail, Wish.USUAL.quiet()));
    }

    private Mono<Written> wanted(UUID delivery, Addressed to) {
        UUID account = to.message().account();
        MessageKind kind = to.message().kind();
        return preferences
                .of(account)
                .filter(wish -> wish.of(kind) == Channel.MAIL)
                .flatMap(wish -> unsubscribing
                        .token(account, kind)
                        .map(token -> new Written(mail(delivery, to, wish, token), wish.quiet())));
    }

    private Mail mail(UUID delivery, Addressed to, Wish wish, String token) {
        Template.Words words = to.message().in(wish.language());
        String page = settings.page(to.message().link());
        String wishes = settings.page("/messages/preferences");
        String end = settings.page("/unsubscribe/" + token);
        String text =
                switch (wish.language()) {
                    case ZH ->
                        "%s\n\n%s\n\n—\n您因是链桥用户而收到此邮件。\n调整接收方式：%s\n不再接收此类邮件：%s\n"
                                .formatted(words.body(), page, wishes, end);
                    case EN ->
                        "%s\n\n%s\n\n—\nYou get this mail because you have an account on LianQiao.\nHow you are told: %s\nNo more mails of this kind: %s\n"
                                .formatted(words.body(), page, wishes, end);
                };
        return new Mail(
                delivery, to.address(), "[链桥] " + words.title(), text, settings.page("/api/v1/unsubscribe/" + token));
    }

    private record Addressed(Message message, String address) {}

    /** What was read in the portal needs no mail; a demonstration account's address is nobody's. */
    private Mono<Addressed> addressed(UUID message) {
        return database.sql("""
                        SELECT m.*, a.address FROM message m JOIN account a ON a.id = m.account
                        WHERE m.id = :id AND m.read_at IS NULL AND a.address <> '' AND NOT a.demonstration
                        """).bind("id", message).map(MailWriter::of).one();
    }

    private static Addressed of(Readable columns) {
        return new Addressed(Mailbox.message(columns), new Row(columns).text("address"));
    }
}
