package lianqiao.deal;

import io.r2dbc.spi.Readable;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import lianqiao.shared.Row;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The tables of what was asked after a deal, and of what was answered. */
@Component
class DealCards {
    private final DatabaseClient database;

    DealCards(DatabaseClient database) {
        this.database = database;
    }

    /**
     * A side was asked, and perhaps answered.
     *
     * @param part whose answer it is; absent while nobody has answered
     */
    record Card(
            int days,
            Instant toldAt,
            @Nullable Part part,
            @Nullable CardOutcome outcome,
            @Nullable String note,
            @Nullable Instant answeredAt) {}

    /** What was asked, the latest first, each with every answer. */
    Flux<Card> of(UUID deal) {
        return database.sql("""
                        SELECT told.days, told.told_at, card.part, card.outcome, card.note, card.at
                        FROM deal_checkpoint AS told LEFT JOIN deal_card AS card USING (deal, days)
                        WHERE deal = :deal ORDER BY told.days DESC, card.at
                        """).bind("deal", deal).map(DealCards::card).all();
    }

    /** False where nobody asked, or this part has answered. */
    Mono<Boolean> add(UUID deal, Part part, CardAnswer answer, Instant now) {
        return database.sql("""
                        INSERT INTO deal_card (deal, days, part, outcome, note, at)
                        SELECT deal, days, :part, :outcome, :note, :now FROM deal_checkpoint WHERE deal = :deal AND days = :days
                        ON CONFLICT DO NOTHING
                        """)
                .bind("deal", deal)
                .bind("days", answer.days())
                .bind("part", part.name())
                .bind("outcome", answer.outcome().name())
                .bind("note", answer.note() == null ? "" : answer.note().strip())
                .bind("now", now.atOffset(ZoneOffset.UTC))
                .fetch()
                .rowsUpdated()
                .map(rows -> rows == 1);
    }

    private static Card card(Readable columns) {
        Row row = new Row(columns);
        return new Card(
                Math.toIntExact(row.number("days")),
                row.instant("told_at"),
                row.maybeOneOf(Part.class, "part"),
                row.maybeOneOf(CardOutcome.class, "outcome"),
                row.maybe("note", String.class),
                row.maybeInstant("at"));
    }
}
