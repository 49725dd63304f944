package lianqiao.inbox;

import io.r2dbc.spi.Readable;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import lianqiao.deal.DeclineReason;
import lianqiao.shared.Row;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * How many organisations gave which reason. Counted are organisations, not answers: one firm that says no to ten listings of a chain is one
 * voice; and what fewer said than the least number is left out here, so that no page can tell it by accident.
 */
@Component
class ReasonCounts {
    /** The reason that holds now, whether it was given as an answer or in a deal. */
    private static final String REASON = "coalesce(deal_reason, code)";

    private final DatabaseClient database;
    private final InboxSettings settings;

    ReasonCounts(DatabaseClient database, InboxSettings settings) {
        this.database = database;
        this.settings = settings;
    }

    record Reasoned(DeclineReason code, long firms) {}

    record Month(LocalDate first, String what, long firms) {}

    /** Why the other sides said no to that listing, most frequent first. */
    Mono<List<Reasoned>> of(UUID listing) {
        return database.sql("SELECT " + REASON + """
                         AS code, count(DISTINCT organisation) AS firms FROM inbox_item
                        WHERE (side = 'DEMAND' AND supply = :listing OR side = 'SUPPLY' AND demand = :listing)
                            AND (answer = 'NOT_FOR_US' OR deal_reason IS NOT NULL)
                        GROUP BY 1 HAVING count(DISTINCT organisation) >= :least ORDER BY firms DESC, code""")
                .bind("listing", listing)
                .bind("least", settings.leastFirms())
                .map(columns -> {
                    Row row = new Row(columns);
                    return new Reasoned(row.oneOf(DeclineReason.class, "code"), row.number("firms"));
                })
                .all()
                .collectList();
    }

    /** What was answered in a chain, by month of Beijing time: reasons, and INTERESTED. */
    Mono<List<Month>> months(String chain, LocalDate since) {
        return database.sql("""
                        SELECT date_trunc('month', coalesce(answered_at, first_answered_at) AT TIME ZONE 'Asia/Shanghai')::date AS month,
                            CASE WHEN answer = 'INTERESTED' AND deal_reason IS NULL THEN answer ELSE coalesce(deal_reason, code) END AS what,
                            count(DISTINCT organisation) AS firms
                        FROM inbox_item WHERE chains @> ARRAY[:chain]::text[] AND (answer IS NOT NULL OR deal_reason IS NOT NULL)
                            AND coalesce(answered_at, first_answered_at) AT TIME ZONE 'Asia/Shanghai' >= :since
                        GROUP BY 1, 2 HAVING count(DISTINCT organisation) >= :least ORDER BY 1, 2""")
                .bind("chain", chain)
                .bind("since", since)
                .bind("least", settings.leastFirms())
                .map(ReasonCounts::month)
                .all()
                .collectList();
    }

    private static Month month(Readable columns) {
        Row row = new Row(columns);
        return new Month(row.date("month"), row.text("what"), row.number("firms"));
    }
}
