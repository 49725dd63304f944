package lianqiao.campaign;

import io.r2dbc.spi.Readable;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import lianqiao.deal.CampaignCentres;
import lianqiao.shared.NotFoundException;
import lianqiao.shared.Page;
import lianqiao.shared.PageRequest;
import lianqiao.shared.Row;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** The table of campaigns. */
@Component
class Campaigns implements CampaignCentres {
    private static final String SERVING = """
            FROM campaign WHERE (:clause = '' OR EXISTS (
                SELECT FROM unnest(clauses) AS served WHERE served = :clause OR starts_with(served, :clause || '/')))
            """;

    private final DatabaseClient database;

    Campaigns(DatabaseClient database) {
        this.database = database;
    }

    Mono<Campaign> add(Campaign campaign) {
        return database.sql("""
                        INSERT INTO campaign (id, title, chains, regions, clauses, centre, created_at, demonstration)
                        VALUES (:id, :title, :chains, :regions, :clauses, :centre, :created_at, :demonstration)""")
                .bind("id", campaign.id())
                .bind("title", campaign.title())
                .bind("chains", campaign.chains().toArray(String[]::new))
                .bind("regions", campaign.regions().toArray(String[]::new))
                .bind("clauses", campaign.clauses().toArray(String[]::new))
                .bind("centre", campaign.centre())
                .bind("created_at", campaign.createdAt().atOffset(ZoneOffset.UTC))
                .bind("demonstration", campaign.demonstration())
                .then()
                .thenReturn(campaign);
    }

    Mono<Campaign> find(UUID id) {
        return database.sql("SELECT * FROM campaign WHERE id = :id")
                .bind("id", id)
                .map(Campaigns::campaign)
                .one()
                .switchIfEmpty(Mono.error(() -> new NotFoundException("campaign", id)));
    }

    /**
     * The newest first.
     *
     * @param clause only those that serve it, or any clause of it where it names a whole document; empty for all
     */
    Mono<Page<Campaign>> list(String clause, PageRequest page) {
        Mono<List<Campaign>> items = database.sql(
                        "SELECT * " + SERVING + "ORDER BY created_at DESC, id DESC LIMIT :limit OFFSET :offset")
                .bind("clause", clause)
                .bind("limit", page.size())
                .bind("offset", page.offset())
                .map(Campaigns::campaign)
                .all()
                .collectList();
        return database.sql("SELECT count(*) " + SERVING)
                .bind("clause", clause)
                .mapValue(Long.class)
                .one()
                .zipWith(items, Page::new);
    }

    @Override
    public Mono<UUID> whoMatched(UUID campaign, UUID demand, UUID supply) {
        return database.sql("""
                        SELECT c.centre FROM campaign c JOIN match m ON m.campaign = c.id
                        WHERE c.id = :campaign AND m.demand = :demand AND m.supply = :supply""")
                .bind("campaign", campaign)
                .bind("demand", demand)
                .bind("supply", supply)
                .mapValue(UUID.class)
                .one();
    }

    private static Campaign campaign(Readable columns) {
        Row row = new Row(columns);
        return new Campaign(
                row.id("id"),
                row.text("title"),
                texts(row, "chains"),
                texts(row, "regions"),
                texts(row, "clauses"),
                row.id("centre"),
                row.instant("created_at"),
                row.flag("demonstration"));
    }

    private static List<String> texts(Row row, String column) {
        return Arrays.asList(Objects.requireNonNull(row.maybe(column, String[].class), column));
    }
}
