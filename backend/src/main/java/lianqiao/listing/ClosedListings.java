package lianqiao.listing;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import lianqiao.shared.Binding;
import lianqiao.shared.HouseClock;
import lianqiao.shared.Regions;
import lianqiao.shared.Row;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;

/** Listings that were withdrawn, ran out or were met, as the log tells it: the index forgets them. */
@Component
public class ClosedListings {
    /** Where it was closed more than once the last time counts; what is open again isn't closed. */
    private static final String CLOSED = """
            WITH closing AS (
                SELECT DISTINCT ON (e.subject) e.subject, e.seq, e.body -> 'listing' AS listing
                FROM event_log e
                WHERE e.body -> 'listing' ->> 'open' = 'false' AND e.at >= :since
                ORDER BY e.subject, e.seq DESC)
            SELECT listing ->> 'kind' AS kind,
                ARRAY(SELECT n ->> 'node' FROM jsonb_array_elements(listing -> 'nodes') n ORDER BY 1) AS nodes, count(*) AS listings
            FROM closing c
            WHERE (listing ->> 'publishedAt')::timestamptz < :since AND (listing ->> 'changedAt')::timestamptz >= :since
                AND (:region::text IS NULL OR listing ->> 'region' LIKE :region::text)
                AND EXISTS (SELECT FROM event_log b WHERE b.subject = c.subject AND b.seq < c.seq AND b.body -> 'listing' ->> 'open' = 'true')
                AND NOT EXISTS (SELECT FROM event_log n WHERE n.subject = c.subject AND n.seq > c.seq AND n.body -> 'listing' ->> 'open' = 'true')
            GROUP BY 1, 2""";

    private final DatabaseClient database;

    ClosedListings(DatabaseClient database) {
        this.database = database;
    }

    /** @param nodes at which they stood when they were closed */
    public record Closed(ListingKind kind, Set<String> nodes, long listings) {}

    /**
     * Those that were open when the day began in Beijing and are so no more.
     *
     * @param region GB/T 2260 code, with all that lies in it; null for everywhere
     */
    public Flux<Closed> since(LocalDate day, @Nullable String region) {
        var sql = database.sql(CLOSED)
                .bind("since", day.atStartOfDay(HouseClock.ZONE).toInstant().atOffset(ZoneOffset.UTC));
        return Binding.orNull(sql, "region", String.class, region == null ? null : Regions.prefix(region) + "%")
                .map(columns -> {
                    Row row = new Row(columns);
                    return new Closed(
                            row.oneOf(ListingKind.class, "kind"),
                            Set.copyOf(List.of(columns.get("nodes", String[].class))),
                            row.number("listings"));
                })
                .all();
    }
}
