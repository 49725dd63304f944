package lianqiao.inbox;

import java.time.Clock;
import java.util.UUID;
import lianqiao.shared.Row;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** How quickly holders answer, worked out from what stands in their inboxes. */
@Component
class AnswerTimes {
    private final DatabaseClient database;
    private final InboxSettings settings;
    private final Clock clock;

    AnswerTimes(DatabaseClient database, InboxSettings settings, Clock clock) {
        this.database = database;
        this.settings = settings;
        this.clock = clock;
    }

    Mono<AnswerTime> of(UUID organisation) {
        return database.sql("""
                        SELECT count(*) AS matches, count(*) FILTER (WHERE first_answered_at IS NULL) AS unanswered,
                            count(*) FILTER (WHERE demonstration) AS demonstration,
                            percentile_disc(0.5) WITHIN GROUP (ORDER BY coalesce(
                                extract(epoch FROM first_answered_at - waiting_since)::double precision, 'infinity')) AS median
                        FROM inbox_item WHERE organisation = :organisation AND side = 'SUPPLY' AND waiting_since IS NOT NULL
                            AND (first_answered_at IS NOT NULL OR closed = 'UNANSWERED')""")
                .bind("organisation", organisation)
                .map(columns -> {
                    Row row = new Row(columns);
                    return AnswerTime.of(
                            organisation,
                            row.number("matches"),
                            row.number("unanswered"),
                            row.number("demonstration"),
                            settings.leastAnswers(),
                            row.maybe("median", Double.class),
                            clock.instant());
                })
                .one();
    }
}
