package lianqiao.party;

import io.r2dbc.spi.Readable;
import java.util.UUID;
import lianqiao.shared.Binding;
import lianqiao.shared.NotFoundException;
import lianqiao.shared.OrganisationKind;
import lianqiao.shared.PageRequest;
import lianqiao.shared.Parks;
import lianqiao.shared.Row;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.r2dbc.core.DatabaseClient.GenericExecuteSpec;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The organisations of the house. */
@Component
public class Organisations {
    private static final String OF_KIND = """
             FROM organisation WHERE kind = coalesce(:kind, kind)
                AND strpos(lower(concat_ws(chr(10), name, name_en)), lower(:q)) > 0
            """;

    /** Labels that only small and medium firms have (resource party/labels.csv). */
    private static final String[] OF_SMES = {"SPECIALISED", "LITTLE_GIANT", "INNOVATIVE_SME", "TECH_SME"};

    private final DatabaseClient database;

    Organisations(DatabaseClient database) {
        this.database = database;
    }

    /** Adds one; one that is there already is left as it is. */
    public Mono<Void> add(Organisation organisation) {
        GenericExecuteSpec insert = database.sql("""
                        INSERT INTO organisation (id, name, name_en, kind, credit_code, region, park, demonstration)
                        VALUES (:id, :name, :nameEn, :kind, :creditCode, :region, :park, :demonstration)
                        ON CONFLICT DO NOTHING
                        """)
                .bind("id", organisation.id())
                .bind("name", organisation.name())
                .bind("kind", organisation.kind().name())
                .bind("region", organisation.region())
                .bind("demonstration", organisation.demonstration());
        insert = Binding.orNull(insert, "nameEn", String.class, organisation.nameEn());
        insert = Binding.orNull(insert, "creditCode", String.class, organisation.creditCode());
        return Binding.orNull(insert, "park", String.class, organisation.park()).then();
    }

    /** {@link NotFoundException} where there is none of that id. */
    public Mono<Organisation> find(UUID id) {
        return database.sql("SELECT * FROM organisation WHERE id = :id")
                .bind("id", id)
                .map(Organisations::organisation)
                .one()
                .switchIfEmpty(Mono.error(() -> new NotFoundException("organisation", id)));
    }

    /** Empty where none of that unified social credit code is registered here. */
    public Mono<Organisation> byCreditCode(String code) {
        return database.sql("SELECT * FROM organisation WHERE credit_code = :code ORDER BY id LIMIT 1")
                .bind("code", code)
                .map(Organisations::organisation)
                .one();
    }

    /** @param q part of the name in either language; null for all */
    public Flux<Organisation> list(@Nullable OrganisationKind kind, @Nullable String q, PageRequest page) {
        return bind(
                        "SELECT *" + OF_KIND + " ORDER BY name COLLATE \"zh-x-icu\", id LIMIT :limit OFFSET :offset",
                        kind,
                        q)
                .bind("limit", page.size())
                .bind("offset", page.offset())
                .map(Organisations::organisation)
                .all();
    }

    /** Those of a kind in that very region. */
    public Flux<UUID> of(OrganisationKind kind, String region) {
        return database.sql("SELECT id FROM organisation WHERE kind = :kind AND region = :region ORDER BY id")
                .bind("kind", kind.name())
                .bind("region", region)
                .mapValue(UUID.class)
                .all();
    }

    public Mono<Long> count(@Nullable OrganisationKind kind, @Nullable String q) {
        return bind("SELECT count(*)" + OF_KIND, kind, q).mapValue(Long.class).one();
    }

    private GenericExecuteSpec bind(String select, @Nullable OrganisationKind kind, @Nullable String q) {
        var asked = database.sql(select).bind("q", q == null ? "" : q.strip());
        return Binding.orNull(asked, "kind", String.class, kind == null ? null : kind.name());
    }

    /** As what it is counted; nobody is counted as nothing. */
    public Mono<CountedAs> countedAs(@Nullable UUID id) {
        return id == null
                ? Mono.just(CountedAs.NOBODY)
                : database.sql("""
                        SELECT o.kind, o.region, o.park, EXISTS (SELECT FROM organisation_label l WHERE l.organisation = o.id
                            AND l.label = ANY(:labels) AND current_date BETWEEN l.valid_from AND l.valid_until) AS sme
                        FROM organisation o WHERE o.id = :id""")
                        .bind("labels", OF_SMES)
                        .bind("id", id)
                        .map(columns -> countedAs(new Row(columns)))
                        .one()
                        .defaultIfEmpty(CountedAs.NOBODY);
    }

    private static CountedAs countedAs(Row row) {
        String park = row.maybe("park", String.class);
        return new CountedAs(
                row.oneOf(OrganisationKind.class, "kind"),
                park == null
                        ? null
                        : Parks.byName(park, row.text("region"))
                                .map(Parks.Park::key)
                                .orElse(null),
                row.flag("sme") ? CountedAs.SME : null);
    }

    static Organisation organisation(Readable columns) {
        Row row = new Row(columns);
        return new Organisation(
                row.id("id"),
                row.text("name"),
                row.maybe("name_en", String.class),
                row.oneOf(OrganisationKind.class, "kind"),
                row.maybe("credit_code", String.class),
                row.text("region"),
                row.maybe("park", String.class),
                row.flag("demonstration"));
    }
}
