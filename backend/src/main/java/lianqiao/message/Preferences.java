package lianqiao.message;

import java.time.LocalTime;
import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;
import lianqiao.shared.Binding;
import lianqiao.shared.Language;
import lianqiao.shared.Row;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.r2dbc.core.DatabaseClient.GenericExecuteSpec;
import org.springframework.stereotype.Component;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** How people want to be told of what. */
@Component
class Preferences {
    private final DatabaseClient database;
    private final TransactionalOperator transaction;

    Preferences(DatabaseClient database, TransactionalOperator transaction) {
        this.database = database;
        this.transaction = transaction;
    }

    /** @param channels for every kind, chosen or usual */
    record Wish(Map<MessageKind, Channel> channels, Language language, QuietHours quiet) {
        static final Wish USUAL = new Wish(Map.of(), Language.ZH, new QuietHours(null, null));

        Wish {
            Map<MessageKind, Channel> all = new EnumMap<>(MessageKind.class);
            for (MessageKind kind : MessageKind.values()) {
                all.put(kind, channels.getOrDefault(kind, kind.usual()));
            }
            channels = Map.copyOf(all);
        }

        Channel of(MessageKind kind) {
            return channels.getOrDefault(kind, kind.usual());
        }
    }

    Mono<Wish> of(UUID account) {
        return Mono.zip(channels(account), setting(account).defaultIfEmpty(Wish.USUAL))
                .map(parts -> new Wish(
                        parts.getT1(), parts.getT2().language(), parts.getT2().quiet()));
    }

    Mono<Void> keep(UUID account, Wish wish) {
        return Flux.fromIterable(wish.channels().entrySet())
                .concatMap(choice -> choose(account, choice.getKey(), choice.getValue()))
                .then(keepSetting(account, wish))
                .as(transaction::transactional);
    }

    Mono<Void> choose(UUID account, MessageKind kind, Channel channel) {
        return database.sql("""
                        INSERT INTO message_preference (account, kind, channel) VALUES (:account, :kind, :channel)
                        ON CONFLICT (account, kind) DO UPDATE SET channel = excluded.channel
                        """)
                .bind("account", account)
                .bind("kind", kind.name())
                .bind("channel", channel.name())
                .then();
    }

    private Mono<Void> keepSetting(UUID account, Wish wish) {
        GenericExecuteSpec insert = database.sql("""
                        INSERT INTO message_setting (account, language, quiet_from, quiet_until)
                        VALUES (:account, :language, :from, :until)
                        ON CONFLICT (account) DO UPDATE SET language = excluded.language,
                            quiet_from = excluded.quiet_from, quiet_until = excluded.quiet_until
                        """)
                .bind("account", account)
                .bind("language", wish.language().name());
        insert = Binding.orNull(insert, "from", LocalTime.class, wish.quiet().from());
        return Binding.orNull(insert, "until", LocalTime.class, wish.quiet().until())
                .then();
    }

    private Mono<Map<MessageKind, Channel>> channels(UUID account) {
        return database.sql("SELECT kind, channel FROM message_preference WHERE account = :account")
                .bind("account", account)
                .map(columns -> {
                    Row row = new Row(columns);
                    return Map.entry(row.oneOf(MessageKind.class, "kind"), row.oneOf(Channel.class, "channel"));
                })
                .all()
                .collectMap(Map.Entry::getKey, Map.Entry::getValue);
    }

    private Mono<Wish> setting(UUID account) {
        return database.sql("SELECT * FROM message_setting WHERE account = :account")
                .bind("account", account)
                .map(columns -> {
                    Row row = new Row(columns);
                    return new Wish(
                            Map.of(),
                            row.oneOf(Language.class, "language"),
                            new QuietHours(
                                    row.maybe("quiet_from", LocalTime.class),
                                    row.maybe("quiet_until", LocalTime.class)));
                })
                .one();
    }
}
