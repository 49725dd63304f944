package lianqiao.contract;

import io.r2dbc.postgresql.codec.Json;
import io.r2dbc.spi.Readable;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import lianqiao.shared.Binding;
import lianqiao.shared.Row;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The table of drafts. */
@Component
class ContractVersions {
    private static final TypeReference<List<ContractLine>> LINES = new TypeReference<>() {};

    private final DatabaseClient database;
    private final JsonMapper json;

    ContractVersions(DatabaseClient database, JsonMapper json) {
        this.database = database;
        this.json = json;
    }

    Mono<ContractVersion> add(ContractVersion version, @Nullable UUID by) {
        var insert = database.sql("""
                        INSERT INTO contract_version (id, deal, kind, number, template, lines, sha256, made_by, made_at)
                        VALUES (:id, :deal, :kind, :number, :template, :lines, :sha256, :by, :at)
                        """)
                .bind("id", version.id())
                .bind("deal", version.deal())
                .bind("kind", version.kind().name())
                .bind("number", version.number())
                .bind("template", version.template())
                .bind("lines", Json.of(json.writeValueAsBytes(version.lines())))
                .bind("sha256", version.sha256())
                .bind("at", version.madeAt().atOffset(ZoneOffset.UTC));
        return Binding.orNull(insert, "by", UUID.class, by).then().thenReturn(version);
    }

    Mono<ContractVersion> find(UUID id) {
        return database.sql("SELECT * FROM contract_version WHERE id = :id")
                .bind("id", id)
                .map(this::version)
                .one();
    }

    /** The newest of that kind; empty for the first time. */
    Mono<ContractVersion> last(UUID deal, ContractKind kind) {
        return of(deal).filter(version -> version.kind() == kind).next();
    }

    /** The one before it. */
    Mono<ContractVersion> before(ContractVersion version) {
        return of(version.deal())
                .filter(other -> other.kind() == version.kind() && other.number() < version.number())
                .next();
    }

    /** The newest first. */
    Flux<ContractVersion> of(UUID deal) {
        return database.sql("SELECT * FROM contract_version WHERE deal = :deal ORDER BY made_at DESC, number DESC")
                .bind("deal", deal)
                .map(this::version)
                .all();
    }

    private ContractVersion version(Readable columns) {
        Row row = new Row(columns);
        return new ContractVersion(
                row.id("id"),
                row.id("deal"),
                row.oneOf(ContractKind.class, "kind"),
                row.count("number"),
                row.count("template"),
                json.readValue(row.json("lines"), LINES),
                row.text("sha256"),
                row.instant("made_at"));
    }
}
