package lianqiao.kpi;

import io.r2dbc.spi.Readable;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import lianqiao.shared.Binding;
import lianqiao.shared.Row;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The table of targets that were set; only ever added to. */
@Component
class TargetChanges {
    private final DatabaseClient database;

    TargetChanges(DatabaseClient database) {
        this.database = database;
    }

    /** Those set before a moment, in their order. */
    Mono<List<Target>> until(Instant moment) {
        return database.sql("SELECT * FROM target_change WHERE at < :moment ORDER BY version")
                .bind("moment", moment.atOffset(ZoneOffset.UTC))
                .map(TargetChanges::target)
                .all()
                .collectList();
    }

    /** The newest version, held until the transaction ends: one change comes after another. */
    Mono<Long> newestAlone() {
        return database.sql("SELECT pg_advisory_xact_lock(hashtext('lianqiao targets'))")
                .then()
                .then(database.sql("SELECT coalesce(max(version), 0) FROM target_change")
                        .mapValue(Long.class)
                        .one());
    }

    Mono<Void> add(List<Numbered> changes) {
        return Flux.fromIterable(changes).concatMap(this::add).then();
    }

    /** A change and the id that its event has. */
    record Numbered(UUID id, Target target) {}

    private Mono<Void> add(Numbered numbered) {
        Target target = numbered.target();
        Target.Setting set = Objects.requireNonNull(target.set());
        var insert = database.sql("""
                        INSERT INTO target_change (version, id, indicator, place, period_from, period_to, yearly, value, word, direction,
                            document, clause, withdrawn, why, organisation, organisation_name, account, at, demonstration)
                        VALUES (:version, :id, :indicator, :place, :period_from, :period_to, :yearly, :value, :word, :direction,
                            :document, :clause, :withdrawn, :why, :organisation, :organisation_name, :account, :at, :demonstration)
                        """)
                .bind("version", target.version())
                .bind("id", numbered.id())
                .bind("indicator", target.indicator())
                .bind("place", Objects.requireNonNull(target.place()))
                .bind("period_from", Objects.requireNonNull(target.period().from()))
                .bind("period_to", Objects.requireNonNull(target.period().to()))
                .bind("yearly", target.period().yearly())
                .bind("direction", target.direction().sign())
                .bind("document", target.document())
                .bind("clause", target.clause())
                .bind("withdrawn", target.withdrawn())
                .bind("why", set.why())
                .bind("demonstration", set.demonstration())
                .bind("at", set.at().atOffset(ZoneOffset.UTC));
        var valued = Binding.orNull(insert, "value", BigDecimal.class, target.value());
        var worded = Binding.orNull(valued, "word", String.class, target.word());
        var organised = Binding.orNull(worded, "organisation", UUID.class, set.organisation());
        var named = Binding.orNull(organised, "organisation_name", String.class, set.organisationName());
        return Binding.orNull(named, "account", UUID.class, set.account()).then();
    }

    private static Target target(Readable columns) {
        Row row = new Row(columns);
        return new Target(
                row.number("version"),
                row.text("indicator"),
                row.text("place"),
                new Period(
                        row.maybe("period_from", LocalDate.class),
                        row.maybe("period_to", LocalDate.class),
                        row.flag("yearly")),
                row.maybe("value", BigDecimal.class),
                row.maybe("word", String.class),
                Direction.required(row.text("direction")),
                row.text("document"),
                row.text("clause"),
                row.flag("withdrawn"),
                false,
                new Target.Setting(
                        row.maybe("organisation", UUID.class),
                        row.maybe("organisation_name", String.class),
                        row.maybe("account", UUID.class),
                        row.instant("at"),
                        row.text("why"),
                        row.flag("demonstration")));
    }
}
