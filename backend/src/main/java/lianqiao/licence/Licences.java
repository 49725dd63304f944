package lianqiao.licence;

import io.r2dbc.spi.Readable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import lianqiao.patent.Patents;
import lianqiao.shared.ConflictException;
import lianqiao.shared.CopyIn;
import lianqiao.shared.NotFoundException;
import lianqiao.shared.Page;
import lianqiao.shared.PageRequest;
import lianqiao.shared.Row;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

/** The table of licences. Rows come and go as JSON, each together with its patent's. */
@Component
class Licences {
    private static final String SELECT = """
            SELECT to_jsonb(licence)::text AS licence, to_jsonb(known)::text AS patent
            FROM licence JOIN patent AS known ON known.id = licence.patent
            """;
    private static final String OPEN = """
            WHERE licence.state = 'PUBLISHED' AND licence.suspended = '{}' AND licence.duplicate_of IS NULL
                AND licence.id > :after
                AND (licence.basis = 'EXTERNAL' OR licence.valid_until IS NULL OR licence.valid_until >= :today)
            ORDER BY licence.id LIMIT :limit
            """;
    private static final String PUBLISHED = """
            WHERE licence.state = 'PUBLISHED' AND licence.id > :after AND licence.id < :until
            ORDER BY licence.id LIMIT :limit
            """;
    private static final String OF_SOURCES = """
            SELECT to_jsonb(licence)::text AS licence FROM unnest(:sources, :numbers) AS asked (source, number)
            JOIN licence ON licence.source = asked.source AND licence.source_number = asked.number
            """;
    private static final String SAVE = """
            INSERT INTO licence AS old
            SELECT * FROM jsonb_populate_recordset(NULL::licence, cast(:rows AS jsonb))
            ON CONFLICT (id) DO UPDATE SET version = excluded.version, state = excluded.state, basis = excluded.basis,
                patent = excluded.patent, title = excluded.title, summary = excluded.summary, ipc = excluded.ipc,
                patentees = excluded.patentees, fee_terms = excluded.fee_terms, fee_mode = excluded.fee_mode,
                fixed_fen = excluded.fixed_fen, valid_from = excluded.valid_from, valid_until = excluded.valid_until,
                territory = excluded.territory, know_how = excluded.know_how, holder_name = excluded.holder_name,
                holder_kind = excluded.holder_kind, region = excluded.region, nodes = excluded.nodes,
                nodes_kept = excluded.nodes_kept, source_as_of = excluded.source_as_of,
                source_hash = excluded.source_hash, published_at = excluded.published_at,
                withdrawn_at = excluded.withdrawn_at, changed_at = excluded.changed_at,
                particulars = excluded.particulars, suspended = excluded.suspended, claim = excluded.claim,
                duplicate_of = excluded.duplicate_of
            WHERE old.version = excluded.version - 1
            """;

    /** For what changes nothing that was declared; an EXTERNAL one keeps its source's hash. */
    private static final String MOVE = """
            UPDATE licence SET version = moved.version, state = moved.state, suspended = moved.suspended,
                claim = moved.claim, duplicate_of = moved.duplicate_of, withdrawn_at = moved.withdrawn_at, changed_at = moved.changed_at
            FROM jsonb_populate_recordset(NULL::licence, cast(:rows AS jsonb)) AS moved
            WHERE licence.id = moved.id AND licence.version = moved.version - 1 RETURNING licence.id
            """;

    private final DatabaseClient database;
    private final Patents patents;
    private final JsonMapper json;
    private final Clock clock;
    private final CopyIn<LicenceRow> added;

    Licences(DatabaseClient database, Patents patents, JsonMapper json, Clock clock) {
        this.database = database;
        this.patents = patents;
        this.json = json;
        this.clock = clock;
        this.added = new CopyIn<>("licence", LicenceRow.class, json);
    }

    Mono<Licence> get(UUID id) {
        return find(id).switchIfEmpty(Mono.error(() -> new NotFoundException("licence", id)));
    }

    Mono<Licence> find(UUID id) {
        return database.sql(SELECT + "WHERE licence.id = :id")
                .bind("id", id)
                .map(this::licence)
                .one();
    }

    /** Keeps it from being withdrawn until the transaction ends. */
    Mono<Licence> hold(UUID id) {
        return database.sql(SELECT + "WHERE licence.id = :id FOR SHARE OF licence")
                .bind("id", id)
                .map(this::licence)
                .one()
                .switchIfEmpty(Mono.error(() -> new NotFoundException("licence", id)));
    }

    /** Answers the licence with its new version, or says that somebody was faster. */
    Mono<Licence> save(Licence licence) {
        var saved = licence.stored();
        return saveAll(List.of(LicenceRow.of(saved, null)))
                .onErrorMap(DataIntegrityViolationException.class, Licences::named)
                .thenReturn(saved);
    }

    /** What is known of what other platforms published. Imports wait for each other here, until their transactions end. */
    Mono<List<LicenceRow>> ofSources(List<ExternalLicence> asked) {
        var one = database.sql("SELECT pg_advisory_xact_lock(7115141)").then();
        return one.thenMany(database.sql(OF_SOURCES)
                        .bind(
                                "sources",
                                asked.stream().map(ExternalLicence::source).toArray(String[]::new))
                        .bind(
                                "numbers",
                                asked.stream().map(ExternalLicence::number).toArray(String[]::new))
                        .mapValue(String.class)
                        .all())
                .map(row -> json.readValue(row, LicenceRow.class))
                .collectList();
    }

    /** Rows that are new, by COPY. */
    Mono<Void> addAll(Collection<LicenceRow> rows) {
        return added.write(database, rows).then();
    }

    /** One statement, however many rows; all of them or none. */
    Mono<Void> saveAll(Collection<LicenceRow> rows) {
        return database.sql(SAVE)
                .bind("rows", json.writeValueAsString(rows))
                .fetch()
                .rowsUpdated()
                .filter(changed -> changed == rows.size())
                .switchIfEmpty(Mono.error(() -> ConflictException.changedMeanwhile(
                        rows.stream().map(LicenceRow::id).findFirst().orElseThrow())))
                .then();
    }

    /** Stores where they stand now; answers the ids of those that nobody else changed meanwhile. */
    Mono<Set<UUID>> move(Collection<Licence> moved) {
        var rows = moved.stream()
                .map(licence -> LicenceRow.of(licence.stored(), null))
                .toList();
        return rows.isEmpty()
                ? Mono.just(Set.of())
                : database.sql(MOVE)
                        .bind("rows", json.writeValueAsString(rows))
                        .mapValue(UUID.class)
                        .all()
                        .collectList()
                        .map(Set::copyOf);
    }

    /** Published ones by their ids, suspended or not, up to what was made at that moment: ids are ordered by time. */
    Flux<Licence> published(UUID after, UUID until, int limit) {
        return database.sql(SELECT + PUBLISHED)
                .bind("after", after)
                .bind("until", until)
                .bind("limit", limit)
                .map(this::licence)
                .all();
    }

    /** Published ones of these patents, kept from being changed until the transaction ends. */
    Flux<Licence> holdOfPatents(Collection<UUID> patents) {
        return database.sql(SELECT + """
                        WHERE licence.state = 'PUBLISHED' AND licence.patent = ANY(:patents)
                        ORDER BY licence.id FOR UPDATE OF licence
                        """)
                .bind("patents", patents.toArray(UUID[]::new))
                .map(this::licence)
                .all();
    }

    /** Published ones that lead to one of these, kept from being changed until the transaction ends. */
    Flux<Licence> holdDuplicatesOf(Collection<UUID> kept) {
        return database.sql(SELECT + """
                        WHERE licence.state = 'PUBLISHED' AND licence.duplicate_of = ANY(:kept)
                        ORDER BY licence.id FOR UPDATE OF licence
                        """)
                .bind("kept", kept.toArray(UUID[]::new))
                .map(this::licence)
                .all();
    }

    /** Those whose patent no other declaration of the same basis has ever brought to the public, marked ones left out. */
    Mono<Set<UUID>> alone(Collection<UUID> ids) {
        return database.sql("""
                        SELECT id FROM licence WHERE id = ANY(:ids) AND NOT EXISTS (SELECT FROM licence AS other
                            WHERE other.patent = licence.patent AND other.basis = licence.basis AND other.id <> licence.id
                                AND other.published_at IS NOT NULL AND other.duplicate_of IS NULL)
                        """)
                .bind("ids", ids.toArray(UUID[]::new))
                .mapValue(UUID.class)
                .all()
                .collectList()
                .map(Set::copyOf);
    }

    /** How many are drafts or published. */
    Mono<Long> standing() {
        return database.sql("SELECT count(*) FROM licence WHERE state IN ('DRAFT', 'PUBLISHED')")
                .mapValue(Long.class)
                .one();
    }

    /** Those by their ids, held until the transaction ends. */
    Flux<Licence> holdStanding(@Nullable UUID after, int limit) {
        return database.sql(SELECT + """
                        WHERE licence.state IN ('DRAFT', 'PUBLISHED') AND licence.id > :after
                        ORDER BY licence.id LIMIT :limit FOR UPDATE OF licence
                        """)
                .bind("after", after == null ? new UUID(0, 0) : after)
                .bind("limit", limit)
                .map(this::licence)
                .all();
    }

    /** The fee terms of the open ones that stand in a chain node, the newest first. */
    Flux<FeeTerms> feesOf(String node, int limit) {
        return database.sql("""
                        SELECT fee_terms::text FROM licence
                        WHERE nodes @> jsonb_build_array(jsonb_build_object('node', :node)) AND state = 'PUBLISHED'
                            AND suspended = '{}' AND duplicate_of IS NULL ORDER BY published_at DESC LIMIT :limit
                        """)
                .bind("node", node)
                .bind("limit", limit)
                .mapValue(String.class)
                .all()
                .map(terms -> json.readValue(terms, FeeTerms.class));
    }

    Mono<Page<Licence>> page(LicenceFilter filter, PageRequest page) {
        var today = LocalDate.now(clock);
        var items = filter.bind(
                        database.sql(SELECT + filter.where() + filter.orderBy() + " LIMIT :size OFFSET :offset"), today)
                .bind("size", page.size())
                .bind("offset", page.offset())
                .map(this::licence)
                .all()
                .collectList();
        var total = filter.bind(database.sql("SELECT count(*) FROM licence " + filter.where()), today)
                .mapValue(Long.class)
                .one();
        return Mono.zip(total, items, Page::new);
    }

    /** Open ones by their ids, for whoever rebuilds from the tables. */
    Flux<Licence> open(@Nullable UUID after, int limit) {
        return database.sql(SELECT + OPEN)
                .bind("today", LocalDate.now(clock))
                .bind("after", after == null ? new UUID(0, 0) : after)
                .bind("limit", limit)
                .map(this::licence)
                .all();
    }

    private Licence licence(Readable columns) {
        var row = new Row(columns);
        return json.readValue(row.text("licence"), LicenceRow.class).toLicence(patents.read(row.text("patent")));
    }

    private static Throwable named(DataIntegrityViolationException broken) {
        return String.valueOf(broken.getMessage()).contains("licence_one_declaration")
                ? LicenceRefusals.alreadyDeclared().asException()
                : broken;
    }
}
