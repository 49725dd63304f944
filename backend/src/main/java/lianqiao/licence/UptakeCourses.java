package lianqiao.licence;

import io.r2dbc.postgresql.codec.Json;
import io.r2dbc.spi.Readable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import lianqiao.shared.Actor;
import lianqiao.shared.Binding;
import lianqiao.shared.NotFoundException;
import lianqiao.shared.Row;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

/** The table of what follows uptakes, and the numbers of their certificates. */
@Component
class UptakeCourses {
    /** Whoever wants the next number waits for the one before to commit: none is given twice, none is skipped. */
    private static final String NEXT = """
            INSERT INTO certificate_count AS c (year, last) VALUES (:year, 1)
            ON CONFLICT (year) DO UPDATE SET last = c.last + 1 RETURNING last
            """;

    private final DatabaseClient database;
    private final JsonMapper json;
    private final Clock clock;

    UptakeCourses(DatabaseClient database, JsonMapper json, Clock clock) {
        this.database = database;
        this.json = json;
        this.clock = clock;
    }

    /** Opens the course of an uptake, in the transaction that records it. */
    Mono<UptakeCourse> open(Uptake uptake, UUID holder, FeeTerms terms) {
        return number().flatMap(number -> {
            var course = new UptakeCourse(
                    uptake.id(),
                    number,
                    holder,
                    uptake.licensee(),
                    terms,
                    null,
                    null,
                    UptakeCourse.trialEnd(terms, uptake.effectiveDate()),
                    null,
                    null);
            return add(course).thenReturn(course);
        });
    }

    private Mono<String> number() {
        var year = LocalDate.now(clock).getYear();
        return database.sql(NEXT)
                .bind("year", year)
                .mapValue(Integer.class)
                .one()
                .map(last -> "LQ-%d-%06d".formatted(year, last));
    }

    private Mono<Void> add(UptakeCourse course) {
        var insert = database.sql("""
                        INSERT INTO uptake_course (uptake, number, holder, licensee, fee_terms, trial_ends, changed_at)
                        VALUES (:uptake, :number, :holder, :licensee, :terms, :trialEnds, :now)
                        """)
                .bind("uptake", course.uptake())
                .bind("number", course.number())
                .bind("holder", course.holder())
                .bind("licensee", course.licensee())
                .bind("terms", Json.of(FeeTermsJson.write(json, course.terms())))
                .bind("now", clock.instant());
        return Binding.orNull(insert, "trialEnds", LocalDate.class, course.trialEnds())
                .then();
    }

    Mono<Void> paid(UUID uptake, @Nullable LocalDate on, @Nullable Long fen, @Nullable UUID notice) {
        var update = database.sql("""
                UPDATE uptake_course SET paid_on = :on, paid_fen = :fen, notice = coalesce(:notice, notice), changed_at = :now
                WHERE uptake = :uptake
                """).bind("uptake", uptake).bind("now", clock.instant());
        update = Binding.orNull(update, "on", LocalDate.class, on);
        update = Binding.orNull(update, "fen", Long.class, fen);
        return Binding.orNull(update, "notice", UUID.class, notice).then();
    }

    Mono<Void> recorded(UUID uptake, String number, LocalDate on) {
        return database.sql("""
                        UPDATE uptake_course SET record_number = :number, recorded_on = :on, changed_at = :now
                        WHERE uptake = :uptake
                        """)
                .bind("number", number)
                .bind("on", on)
                .bind("uptake", uptake)
                .bind("now", clock.instant())
                .then();
    }

    /** {@link NotFoundException} where there is none, or none yet. */
    Mono<UptakeCourse> get(UUID uptake) {
        return database.sql("SELECT * FROM uptake_course WHERE uptake = :uptake")
                .bind("uptake", uptake)
                .map(this::course)
                .one()
                .switchIfEmpty(Mono.error(() -> new NotFoundException("uptake", uptake)));
    }

    /** As a party to it sees it; another's is not told apart from none. */
    Mono<UptakeCourse> get(Actor actor, UUID uptake) {
        return get(uptake)
                .filter(course -> course.isFor(actor))
                .switchIfEmpty(Mono.error(() -> new NotFoundException("uptake", uptake)));
    }

    /** The same, held until the transaction ends. */
    Mono<UptakeCourse> hold(Actor actor, UUID uptake) {
        return database.sql("SELECT uptake FROM uptake_course WHERE uptake = :uptake FOR UPDATE")
                .bind("uptake", uptake)
                .then()
                .then(get(actor, uptake));
    }

    /** Those in force whose trial is over, whose fee nobody has confirmed, and who were not told yet; from now on they are. */
    Flux<UptakeCourse> tellDue(LocalDate today) {
        return database.sql("""
                        UPDATE uptake_course AS course SET due_told = true FROM uptake
                        WHERE uptake.id = course.uptake AND uptake.cancelled_at IS NULL
                            AND NOT due_told AND paid_on IS NULL AND trial_ends < :today RETURNING course.*
                        """).bind("today", today).map(this::course).all();
    }

    UptakeCourse course(Readable columns) {
        var row = new Row(columns);
        return new UptakeCourse(
                row.id("uptake"),
                row.text("number"),
                row.id("holder"),
                row.id("licensee"),
                json.readValue(row.json("fee_terms"), FeeTerms.class),
                row.maybe("paid_on", LocalDate.class),
                row.maybe("paid_fen", Long.class),
                row.maybe("trial_ends", LocalDate.class),
                row.maybe("record_number", String.class),
                row.maybe("recorded_on", LocalDate.class));
    }
}
