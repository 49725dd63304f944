package lianqiao.licence;

import io.r2dbc.postgresql.codec.Json;
import io.r2dbc.spi.Readable;
import java.util.UUID;
import lianqiao.shared.Actor;
import lianqiao.shared.NotFoundException;
import lianqiao.shared.Page;
import lianqiao.shared.PageRequest;
import lianqiao.shared.Row;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

/** The table of notices; each is seen by the firm that gave it and the holder it went to. */
@Component
class UptakeNotices {
    private static final String MINE = " WHERE licensee = :organisation OR holder = :organisation";

    private final DatabaseClient database;
    private final JsonMapper json;

    UptakeNotices(DatabaseClient database, JsonMapper json) {
        this.database = database;
        this.json = json;
    }

    /** Refused while an earlier notice of the same firm on the same licence is open. */
    Mono<UptakeNotice> add(UptakeNotice notice) {
        return database.sql("""
                        INSERT INTO uptake_notice (id, licence, licensee, holder, fee_terms, licence_version, starts_on, note,
                            state, given_at, changed_at)
                        VALUES (:id, :licence, :licensee, :holder, :terms, :version, :startsOn, :note, :state, :at, :at)
                        """)
                .bind("id", notice.id())
                .bind("licence", notice.licence())
                .bind("licensee", notice.licensee())
                .bind("holder", notice.holder())
                .bind("terms", Json.of(FeeTermsJson.write(json, notice.terms())))
                .bind("version", notice.licenceVersion())
                .bind("startsOn", notice.startsOn())
                .bind("note", notice.note())
                .bind("state", notice.state().name())
                .bind("at", notice.givenAt())
                .then()
                .onErrorMap(DuplicateKeyException.class, twice -> UptakeRefusals.noticeOpen()
                        .asException())
                .thenReturn(notice);
    }

    /** Held until the transaction ends; another organisation's is not told apart from none. */
    Mono<UptakeNotice> hold(Actor actor, UUID id) {
        return find(actor, id, " FOR UPDATE");
    }

    Mono<UptakeNotice> get(Actor actor, UUID id) {
        return find(actor, id, "");
    }

    private Mono<UptakeNotice> find(Actor actor, UUID id, String lock) {
        return database.sql("SELECT * FROM uptake_notice WHERE id = :id" + lock)
                .bind("id", id)
                .map(this::notice)
                .one()
                .filter(notice -> notice.isFor(actor))
                .switchIfEmpty(Mono.error(() -> new NotFoundException("notice", id)));
    }

    Mono<UptakeNotice> save(UptakeNotice notice) {
        return database.sql("UPDATE uptake_notice SET state = :state, changed_at = now() WHERE id = :id")
                .bind("state", notice.state().name())
                .bind("id", notice.id())
                .then()
                .thenReturn(notice);
    }

    /** Given or received by the organisation, the newest first. */
    Mono<Page<UptakeNotice>> of(UUID organisation, PageRequest page) {
        var items = database.sql("SELECT * FROM uptake_notice" + MINE
                        + " ORDER BY given_at DESC, id DESC LIMIT :size OFFSET :offset")
                .bind("organisation", organisation)
                .bind("size", page.size())
                .bind("offset", page.offset())
                .map(this::notice)
                .all()
                .collectList();
        return database.sql("SELECT count(*) FROM uptake_notice" + MINE)
                .bind("organisation", organisation)
                .mapValue(Long.class)
                .one()
                .zipWith(items, Page::new);
    }

    private UptakeNotice notice(Readable columns) {
        var row = new Row(columns);
        return new UptakeNotice(
                row.id("id"),
                row.id("licence"),
                row.id("licensee"),
                row.id("holder"),
                json.readValue(row.json("fee_terms"), FeeTerms.class),
                row.number("licence_version"),
                row.date("starts_on"),
                row.text("note"),
                row.oneOf(UptakeNotice.State.class, "state"),
                row.instant("given_at"));
    }
}
