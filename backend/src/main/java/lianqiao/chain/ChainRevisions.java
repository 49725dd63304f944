package lianqiao.chain;

import io.r2dbc.postgresql.codec.Json;
import io.r2dbc.spi.Readable;
import java.util.UUID;
import lianqiao.shared.Binding;
import lianqiao.shared.Row;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

/** The table of revisions; only ever added to. */
@Component
class ChainRevisions {
    private final DatabaseClient database;
    private final JsonMapper json;

    ChainRevisions(DatabaseClient database, JsonMapper json) {
        this.database = database;
        this.json = json;
    }

    /** 0 where nobody has edited anything. */
    Mono<Integer> newest() {
        return database.sql("SELECT coalesce(max(number), 0) FROM chain_revision")
                .mapValue(Integer.class)
                .one();
    }

    /** The same, held until the transaction ends: one revision comes after another. */
    Mono<Integer> newestAlone() {
        return database.sql("SELECT pg_advisory_xact_lock(7115167)").then().then(newest());
    }

    /** In their order. */
    Flux<ChainRevision> all() {
        return database.sql("SELECT * FROM chain_revision ORDER BY number")
                .map(this::revision)
                .all();
    }

    /** Of one chain, the newest first. */
    Flux<ChainRevision> of(String chain) {
        return database.sql("SELECT * FROM chain_revision WHERE chain = :chain ORDER BY number DESC LIMIT 200")
                .bind("chain", chain)
                .map(this::revision)
                .all();
    }

    Mono<Void> add(ChainRevision revision) {
        var insert = database.sql("""
                        INSERT INTO chain_revision (number, id, chain, edit, why, undoes, organisation, organisation_name, account, at)
                        VALUES (:number, :id, :chain, :edit, :why, :undoes, :organisation, :organisation_name, :account, :at)
                        """)
                .bind("number", revision.number())
                .bind("id", revision.id())
                .bind("chain", revision.chain())
                .bind("edit", Json.of(json.writeValueAsBytes(revision.edit())))
                .bind("why", revision.why())
                .bind("at", revision.at());
        return bound(insert, revision).then();
    }

    private static DatabaseClient.GenericExecuteSpec bound(
            DatabaseClient.GenericExecuteSpec insert, ChainRevision revision) {
        var undoes = Binding.orNull(insert, "undoes", Integer.class, revision.undoes());
        var organisation = Binding.orNull(undoes, "organisation", UUID.class, revision.organisation());
        var named = Binding.orNull(organisation, "organisation_name", String.class, revision.organisationName());
        return Binding.orNull(named, "account", UUID.class, revision.account());
    }

    private ChainRevision revision(Readable columns) {
        Row row = new Row(columns);
        return new ChainRevision(
                row.count("number"),
                row.id("id"),
                row.text("chain"),
                json.readValue(row.json("edit"), ChainEdit.class),
                row.text("why"),
                row.maybe("undoes", Integer.class),
                row.maybe("organisation", UUID.class),
                row.maybe("organisation_name", String.class),
                row.maybe("account", UUID.class),
                row.instant("at"));
    }
}
