package lianqiao.message;

import java.util.UUID;
import lianqiao.shared.NotFoundException;
import lianqiao.shared.RandomToken;
import lianqiao.shared.Row;
import lianqiao.shared.Sha256;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** The links in mails that end mails of a kind, without signing in. Each mail has a token of its own, kept as SHA-256 only. */
@Component
class Unsubscribing {
    private final DatabaseClient database;
    private final Preferences preferences;

    Unsubscribing(DatabaseClient database, Preferences preferences) {
        this.database = database;
        this.preferences = preferences;
    }

    /** Which mails a link ends, and for whom. */
    record Link(UUID account, MessageKind kind) {}

    /** @return the token for the mail */
    Mono<String> token(UUID account, MessageKind kind) {
        String token = RandomToken.next();
        return database.sql("INSERT INTO unsubscribe (token_sha256, account, kind) VALUES (:hash, :account, :kind)")
                .bind("hash", Sha256.of(token))
                .bind("account", account)
                .bind("kind", kind.name())
                .then()
                .thenReturn(token);
    }

    /** Looks, and changes nothing: programs that check links in mails open them. */
    Mono<Link> find(String token) {
        return database.sql("SELECT account, kind FROM unsubscribe WHERE token_sha256 = :hash")
                .bind("hash", Sha256.of(token))
                .map(columns -> {
                    Row row = new Row(columns);
                    return new Link(row.id("account"), row.oneOf(MessageKind.class, "kind"));
                })
                .one()
                .switchIfEmpty(Mono.error(() -> new NotFoundException("unsubscribe", "link")));
    }

    /** Mails of the kind end; the mailbox in the portal goes on. Who wanted none of it at all still wants none. */
    Mono<MessageKind> use(String token) {
        return find(token).flatMap(link -> preferences
                .of(link.account())
                .filter(wish -> wish.of(link.kind()) == Channel.MAIL)
                .flatMap(wish -> preferences.choose(link.account(), link.kind(), Channel.PORTAL))
                .thenReturn(link.kind()));
    }
}
