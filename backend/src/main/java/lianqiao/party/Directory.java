package lianqiao.party;

import io.r2dbc.spi.Readable;
import java.util.List;
import java.util.UUID;
import lianqiao.shared.Binding;
import lianqiao.shared.OrganisationKind;
import lianqiao.shared.Page;
import lianqiao.shared.PageRequest;
import lianqiao.shared.Regions;
import lianqiao.shared.Row;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.r2dbc.core.DatabaseClient.GenericExecuteSpec;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The table of what agencies and technology managers offer, and the public directory of it: verified organisations only. */
@Component
public class Directory {
    private static final String FOUND = """
            FROM directory_entry e JOIN organisation o ON o.id = e.organisation
            WHERE o.verification = 'VERIFIED'
              AND (:kind IS NULL OR o.kind = :kind)
              AND (:region IS NULL OR o.region LIKE :region)
              AND (cast(:service AS text) IS NULL OR e.services @> ARRAY[cast(:service AS text)])
              AND (:managers IS NULL OR (e.person <> '') = :managers)
              AND (:q IS NULL OR concat_ws(' ', o.name, o.name_en, e.person, e.qualification, e.offer) ILIKE :q)
            """;

    private final DatabaseClient database;

    Directory(DatabaseClient database) {
        this.database = database;
    }

    /**
     * What is asked of the directory; null is everything.
     *
     * @param managers only technology managers, or only organisations
     */
    record Query(
            @Nullable String q,
            @Nullable OrganisationKind kind,
            @Nullable String region,
            @Nullable String service,
            @Nullable Boolean managers) {}

    /** An entry with whose it is. */
    record DirectoryLine(Offer offer, Organisation organisation) {}

    Flux<Offer> of(UUID organisation) {
        return database.sql("SELECT * FROM directory_entry WHERE organisation = :organisation ORDER BY position")
                .bind("organisation", organisation)
                .map(columns -> offer(columns, "id"))
                .all();
    }

    /** All entries of the organisation are these now. */
    public Mono<Void> replace(UUID organisation, List<Offer> offers) {
        return database.sql("DELETE FROM directory_entry WHERE organisation = :organisation")
                .bind("organisation", organisation)
                .then()
                .thenMany(Flux.range(0, offers.size()).concatMap(i -> insert(organisation, i, offers.get(i))))
                .then();
    }

    Mono<Page<DirectoryLine>> find(Query query, PageRequest page) {
        Mono<Long> total =
                bind("SELECT count(*) " + FOUND, query).mapValue(Long.class).one();
        Mono<List<DirectoryLine>> items = bind(
                        """
                        SELECT o.*, e.id AS entry, e.person, e.qualification, e.services, e.chains, e.offer
                        """ + FOUND
                                + " ORDER BY o.name COLLATE \"zh-x-icu\", e.position, e.id LIMIT :limit OFFSET :offset",
                        query)
                .bind("limit", page.size())
                .bind("offset", page.offset())
                .map(columns -> new DirectoryLine(offer(columns, "entry"), Organisations.organisation(columns)))
                .all()
                .collectList();
        return total.zipWith(items, Page::new);
    }

    private GenericExecuteSpec bind(String statement, Query query) {
        GenericExecuteSpec select = Binding.orNull(
                database.sql(statement),
                "kind",
                String.class,
                query.kind() == null ? null : query.kind().name());
        select = Binding.orNull(select, "region", String.class, query.region() == null ? null : within(query.region()));
        select = Binding.orNull(select, "service", String.class, query.service());
        select = Binding.orNull(select, "managers", Boolean.class, query.managers());
        return Binding.orNull(
                select,
                "q",
                String.class,
                query.q() == null || query.q().isBlank() ? null : Binding.containing(query.q()));
    }

    private Mono<Void> insert(UUID organisation, int position, Offer offer) {
        return database.sql("""
                        INSERT INTO directory_entry
                            (id, organisation, position, person, qualification, services, chains, offer)
                        VALUES (:id, :organisation, :position, :person, :qualification, :services, :chains, :offer)
                        """)
                .bind("id", offer.id())
                .bind("organisation", organisation)
                .bind("position", position)
                .bind("person", offer.person())
                .bind("qualification", offer.qualification())
                .bind("services", offer.services().toArray(String[]::new))
                .bind("chains", offer.chains().toArray(String[]::new))
                .bind("offer", offer.offer())
                .then();
    }

    private static String within(String region) {
        return Regions.prefix(region.replaceAll("[^0-9]", "")) + "%";
    }

    private static Offer offer(Readable columns, String id) {
        Row row = new Row(columns);
        return new Offer(
                row.id(id),
                row.text("person"),
                row.text("qualification"),
                Profiles.texts(columns, "services"),
                Profiles.texts(columns, "chains"),
                row.text("offer"));
    }
}
