package lianqiao.deal;

import io.r2dbc.spi.Readable;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import lianqiao.shared.Actor;
import lianqiao.shared.Binding;
import lianqiao.shared.Ids;
import lianqiao.shared.Page;
import lianqiao.shared.PageRequest;
import lianqiao.shared.Row;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** The table of looks at contact data. */
@Component
class ContactLooks {
    private final DatabaseClient database;

    ContactLooks(DatabaseClient database) {
        this.database = database;
    }

    Mono<Void> add(Deal deal, DealSide seen, UUID owner, UUID looker, Actor actor, Instant now) {
        var insert = database.sql("""
                        INSERT INTO contact_look (id, deal, listing, title, owner, looker, account, at)
                        VALUES (:id, :deal, :listing, :title, :owner, :looker, :account, :at)
                        """)
                .bind("id", Ids.next())
                .bind("deal", deal.id())
                .bind("listing", seen.listing())
                .bind("title", seen.title())
                .bind("owner", owner)
                .bind("looker", looker)
                .bind("at", now.atOffset(ZoneOffset.UTC));
        return Binding.orNull(insert, "account", UUID.class, actor.account()).then();
    }

    Mono<Page<ContactLook>> at(UUID owner, PageRequest page) {
        return database.sql("SELECT count(*) FROM contact_look WHERE owner = :owner")
                .bind("owner", owner)
                .mapValue(Long.class)
                .one()
                .zipWith(
                        database.sql("""
                                        SELECT l.*, o.name AS organisation_name, a.display_name, a.erased_at
                                        FROM contact_look l JOIN organisation o ON o.id = l.looker
                                        LEFT JOIN account a ON a.id = l.account
                                        WHERE l.owner = :owner ORDER BY l.at DESC, l.id DESC LIMIT :limit OFFSET :offset
                                        """)
                                .bind("owner", owner)
                                .bind("limit", page.size())
                                .bind("offset", page.offset())
                                .map(ContactLooks::look)
                                .all()
                                .collectList(),
                        Page::new);
    }

    private static ContactLook look(Readable columns) {
        Row row = new Row(columns);
        boolean erased = row.maybeInstant("erased_at") != null;
        return new ContactLook(
                row.id("id"),
                row.id("deal"),
                row.id("listing"),
                row.text("title"),
                row.id("looker"),
                row.text("organisation_name"),
                erased ? null : row.maybe("display_name", String.class),
                erased,
                row.instant("at"));
    }
}
