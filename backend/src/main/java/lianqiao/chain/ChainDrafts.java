package lianqiao.chain;

import io.r2dbc.postgresql.codec.Json;
import io.r2dbc.spi.Readable;
import java.util.UUID;
import lianqiao.shared.Actor;
import lianqiao.shared.Binding;
import lianqiao.shared.ConflictException;
import lianqiao.shared.NotFoundException;
import lianqiao.shared.Row;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

/** The table of drafts. */
@Component
class ChainDrafts {
    private final DatabaseClient database;
    private final JsonMapper json;

    ChainDrafts(DatabaseClient database, JsonMapper json) {
        this.database = database;
        this.json = json;
    }

    /** What is another organisation's is not told apart from what is not there. */
    Mono<ChainDraft> own(Actor actor, UUID id) {
        return database.sql("SELECT * FROM chain_draft WHERE id = :id")
                .bind("id", id)
                .map(this::draft)
                .one()
                .filter(draft -> draft.belongsTo(actor))
                .switchIfEmpty(Mono.error(() -> new NotFoundException("chain draft", id)));
    }

    /** Open ones of the actor's, the newest first. */
    Flux<ChainDraft> open(Actor actor, String chain) {
        return database.sql("""
                        SELECT * FROM chain_draft WHERE chain = :chain AND state = 'OPEN' ORDER BY changed_at DESC LIMIT 200
                        """).bind("chain", chain).map(this::draft).all().filter(draft -> draft.belongsTo(actor));
    }

    /** Version 1 is new; of two who write the next version one is told that somebody was faster. */
    Mono<ChainDraft> save(ChainDraft draft) {
        var insert = database.sql("""
                        INSERT INTO chain_draft AS old (id, version, chain, edit, why, state, revision, organisation, changed_at)
                        VALUES (:id, :version, :chain, :edit, :why, :state, :revision, :organisation, :changed_at)
                        ON CONFLICT (id) DO UPDATE SET version = excluded.version, edit = excluded.edit, why = excluded.why,
                            state = excluded.state, revision = excluded.revision, changed_at = excluded.changed_at
                        WHERE old.version = excluded.version - 1 AND old.state = 'OPEN'
                        """)
                .bind("id", draft.id())
                .bind("version", draft.version())
                .bind("chain", draft.chain())
                .bind("edit", Json.of(json.writeValueAsBytes(draft.edit())))
                .bind("why", draft.why())
                .bind("state", draft.state().name())
                .bind("changed_at", draft.changedAt());
        var became = Binding.orNull(insert, "revision", Integer.class, draft.revision());
        return Binding.orNull(became, "organisation", UUID.class, draft.organisation())
                .fetch()
                .rowsUpdated()
                .filter(rows -> rows == 1)
                .switchIfEmpty(Mono.error(() -> ConflictException.changedMeanwhile(draft.id())))
                .thenReturn(draft);
    }

    private ChainDraft draft(Readable columns) {
        Row row = new Row(columns);
        return new ChainDraft(
                row.id("id"),
                row.number("version"),
                row.text("chain"),
                json.readValue(row.json("edit"), ChainEdit.class),
                row.text("why"),
                row.oneOf(ChainDraft.State.class, "state"),
                row.maybe("revision", Integer.class),
                row.maybe("organisation", UUID.class),
                row.instant("changed_at"));
    }
}
