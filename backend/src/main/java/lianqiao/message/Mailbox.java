package lianqiao.message;

import io.r2dbc.spi.Readable;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import lianqiao.shared.Binding;
import lianqiao.shared.NotFoundException;
import lianqiao.shared.PageRequest;
import lianqiao.shared.Row;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.r2dbc.core.DatabaseClient.GenericExecuteSpec;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The table of messages. */
@Component
class Mailbox {
    private static final String MINE = " FROM message WHERE account = :account AND (NOT :unread OR read_at IS NULL)";

    private final DatabaseClient database;

    Mailbox(DatabaseClient database) {
        this.database = database;
    }

    /**
     * Adds a message, or what it counts to the one of the same bundle, which is unread again then.
     *
     * @return the message as it is now
     */
    Mono<Message> add(Message message, News news) {
        GenericExecuteSpec insert = database.sql("""
                        INSERT INTO message (id, account, organisation, kind, bundle, seq, count, title_zh, title_en, body_zh,
                            body_en, link, at)
                        VALUES (:id, :account, :organisation, :kind, :bundle, :seq, :count, :title_zh, :title_en, :body_zh,
                            :body_en, :link, :at)
                        ON CONFLICT (account, bundle) DO UPDATE SET count = message.count + excluded.count,
                            seq = excluded.seq, at = excluded.at, read_at = NULL
                        RETURNING *
                        """)
                .bind("id", message.id())
                .bind("account", message.account())
                .bind("kind", message.kind().name())
                .bind("bundle", message.bundle())
                .bind("seq", news.event().seq())
                .bind("count", message.count())
                .bind("title_zh", message.zh().title())
                .bind("title_en", message.en().title())
                .bind("body_zh", message.zh().body())
                .bind("body_en", message.en().body())
                .bind("link", message.link())
                .bind("at", message.at().atOffset(ZoneOffset.UTC));
        return Binding.orNull(insert, "organisation", UUID.class, message.organisation())
                .map(Mailbox::message)
                .one();
    }

    /** By bundle, the last event that anybody was told of. */
    Mono<Map<String, Long>> told(String[] bundles) {
        return database.sql("SELECT bundle, max(seq) AS seq FROM message WHERE bundle = ANY(:bundles) GROUP BY bundle")
                .bind("bundles", bundles)
                .map(columns -> {
                    Row row = new Row(columns);
                    return Map.entry(row.text("bundle"), row.number("seq"));
                })
                .all()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** The person's messages, the latest first. */
    Flux<Message> of(UUID account, boolean unread, PageRequest page) {
        return mine("SELECT *" + MINE + " ORDER BY at DESC, id DESC LIMIT :limit OFFSET :offset", account, unread)
                .bind("limit", page.size())
                .bind("offset", page.offset())
                .map(Mailbox::message)
                .all();
    }

    Mono<Long> count(UUID account, boolean unread) {
        return mine("SELECT count(*)" + MINE, account, unread)
                .mapValue(Long.class)
                .one();
    }

    /** {@link NotFoundException} for a message of somebody else. One that was read stays as it was. */
    Mono<Void> read(UUID account, UUID id, Instant now) {
        return database.sql("""
                        UPDATE message SET read_at = coalesce(read_at, :now) WHERE id = :id AND account = :account
                        """)
                .bind("now", time(now))
                .bind("id", id)
                .bind("account", account)
                .fetch()
                .rowsUpdated()
                .filter(rows -> rows == 1)
                .switchIfEmpty(Mono.error(() -> new NotFoundException("message", id)))
                .then();
    }

    /** Marks what had come by then: what comes while the page is open stays unread. */
    Mono<Void> readAll(UUID account, Instant until, Instant now) {
        return database.sql("""
                        UPDATE message SET read_at = :now WHERE account = :account AND read_at IS NULL AND at <= :until
                        """)
                .bind("now", time(now))
                .bind("account", account)
                .bind("until", time(until))
                .then();
    }

    private GenericExecuteSpec mine(String sql, UUID account, boolean unread) {
        return database.sql(sql).bind("account", account).bind("unread", unread);
    }

    private static OffsetDateTime time(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    static Message message(Readable columns) {
        Row row = new Row(columns);
        return new Message(
                row.id("id"),
                row.id("account"),
                row.maybe("organisation", UUID.class),
                row.oneOf(MessageKind.class, "kind"),
                row.text("bundle"),
                row.count("count"),
                new Template.Words(row.text("title_zh"), row.text("body_zh")),
                new Template.Words(row.text("title_en"), row.text("body_en")),
                row.text("link"),
                row.instant("at"),
                row.maybeInstant("read_at"));
    }
}
