package lianqiao.matching;

import io.r2dbc.spi.Parameters;
import io.r2dbc.spi.Readable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import lianqiao.shared.Ids;
import lianqiao.shared.Page;
import lianqiao.shared.PageRequest;
import lianqiao.shared.Row;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Stored matches: table {@code match}. One of a campaign, a demand and a supply is stored once and stays as it was. */
@Component
public class Matches {
    private static final TypeReference<List<Reason>> REASONS = new TypeReference<>() {};

    private static final String RECORD_SEPARATOR = "\u001e";

    private record Pair(UUID demand, UUID supply) {}

    private final DatabaseClient database;
    private final JsonMapper json;

    Matches(DatabaseClient database, JsonMapper json) {
        this.database = database;
        this.json = json;
    }

    /**
     * Stores those that aren't there yet, in one statement of the caller's transaction.
     *
     * @param campaign null for matches made without one
     * @return the new ones alone
     */
    public Mono<List<StoredMatch>> insertAll(@Nullable UUID campaign, List<Match> matches) {
        if (matches.isEmpty()) {
            return Mono.just(List.of());
        }
        Map<Pair, Match> byPair = new HashMap<>();
        matches.forEach(match -> byPair.put(new Pair(match.demand(), match.supply()), match));
        return database.sql("""
                        INSERT INTO match (id, campaign, demand, supply, demand_version, supply_version, score, reasons, weights,
                            taxonomy)
                        SELECT id, :campaign, demand, supply, demand_version, supply_version, score, reasons::jsonb, weights, taxonomy
                        FROM unnest(:ids, :demands, :supplies, :demandVersions, :supplyVersions, :scores,
                                    string_to_array(:reasons, chr(30)), :weights, :taxonomies)
                             AS new (id, demand, supply, demand_version, supply_version, score, reasons, weights, taxonomy)
                        ON CONFLICT DO NOTHING
                        RETURNING id, demand, supply, stored_at
                        """)
                .bind("campaign", campaign == null ? Parameters.in(UUID.class) : Parameters.in(campaign))
                .bind("ids", column(matches, match -> Ids.next(), UUID[]::new))
                .bind("demands", column(matches, Match::demand, UUID[]::new))
                .bind("supplies", column(matches, Match::supply, UUID[]::new))
                .bind("demandVersions", column(matches, Match::demandVersion, Long[]::new))
                .bind("supplyVersions", column(matches, Match::supplyVersion, Long[]::new))
                .bind("scores", column(matches, Match::score, Double[]::new))
                .bind("reasons", reasons(matches))
                .bind("weights", column(matches, Match::weights, String[]::new))
                .bind("taxonomies", column(matches, Match::taxonomy, Integer[]::new))
                .map(columns -> fresh(new Row(columns), campaign, byPair))
                .all()
                .collectList();
    }

    /** What was just written needn't be read back. */
    private static StoredMatch fresh(Row row, @Nullable UUID campaign, Map<Pair, Match> written) {
        Match match = Objects.requireNonNull(written.get(new Pair(row.id("demand"), row.id("supply"))));
        return new StoredMatch(row.id("id"), campaign, match, row.instant("stored_at"));
    }

    /** Best first. */
    public Mono<Page<StoredMatch>> ofCampaign(UUID campaign, PageRequest page) {
        Mono<List<StoredMatch>> items = database.sql("""
                        SELECT * FROM match WHERE campaign = :campaign
                        ORDER BY score DESC, id LIMIT :size OFFSET :offset
                        """)
                .bind("campaign", campaign)
                .bind("size", page.size())
                .bind("offset", page.offset())
                .map(this::stored)
                .all()
                .collectList();
        return count(campaign).zipWith(items, Page::new);
    }

    /** How many matches a campaign has stored. */
    public Mono<Long> count(UUID campaign) {
        return database.sql("SELECT count(*) FROM match WHERE campaign = :campaign")
                .bind("campaign", campaign)
                .mapValue(Long.class)
                .one();
    }

    /** Empty where there is none of that id. */
    public Mono<StoredMatch> find(UUID id) {
        return database.sql("SELECT * FROM match WHERE id = :id")
                .bind("id", id)
                .map(this::stored)
                .one();
    }

    /** The newest stored match of the two, in whichever campaign; empty where there is none. */
    public Mono<StoredMatch> of(UUID demand, UUID supply) {
        return database.sql("""
                        SELECT * FROM match WHERE demand = :demand AND supply = :supply
                        ORDER BY stored_at DESC, id DESC LIMIT 1
                        """)
                .bind("demand", demand)
                .bind("supply", supply)
                .map(this::stored)
                .one();
    }

    private StoredMatch stored(Readable columns) {
        Row row = new Row(columns);
        Match match = new Match(
                row.id("demand"),
                row.number("demand_version"),
                row.id("supply"),
                row.number("supply_version"),
                Objects.requireNonNull(row.maybe("score", Double.class)),
                json.readValue(row.json("reasons"), REASONS),
                row.text("weights"),
                row.count("taxonomy"));
        return new StoredMatch(row.id("id"), row.maybe("campaign", UUID.class), match, row.instant("stored_at"));
    }

    /** As one text, as the log does it: an array would escape each quote once more. */
    private String reasons(List<Match> matches) {
        return matches.stream()
                .map(match -> json.writeValueAsString(match.reasons()))
                .collect(Collectors.joining(RECORD_SEPARATOR));
    }

    private static <T> T[] column(List<Match> matches, Function<Match, T> of, IntFunction<T[]> array) {
        return matches.stream().map(of).toArray(array);
    }
}
