package lianqiao.licence;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import lianqiao.licence.Circumstances.Neighbour;
import lianqiao.shared.Binding;
import lianqiao.shared.Row;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Finds out what the rules must know beside the licence: today, the settings, and for a form what stands around it. */
@Component
class Surroundings {
    private static final String NEIGHBOURS = """
            SELECT licence.id, licence.basis, licence.state, licence.title, patent.number = :number AS same_patent
            FROM licence JOIN patent ON patent.id = licence.patent
            WHERE (patent.number = :number OR licence.holder = :holder OR licence.holder_name = :name)
                AND licence.id <> :self AND licence.state IN ('DRAFT', 'PUBLISHED')
                AND (licence.state = 'PUBLISHED' OR licence.holder = :holder)
            ORDER BY patent.number = :number DESC, licence.changed_at DESC LIMIT 2000
            """;
    private static final String FREE_LATELY = """
            SELECT count(*) FROM licence
            WHERE holder = :holder AND fee_mode = 'FREE' AND published_at >= :since AND id <> :self
            """;

    private final DatabaseClient database;
    private final RuleSettings settings;
    private final Clock clock;

    Surroundings(DatabaseClient database, RuleSettings settings, Clock clock) {
        this.database = database;
        this.settings = settings;
        this.clock = clock;
    }

    Circumstances plain() {
        return Circumstances.plain(LocalDate.now(clock), settings);
    }

    /** With what else its holder has published, and what else there is of its patent. */
    Mono<Circumstances> of(Licence licence) {
        var neighbours = Binding.orNull(
                        database.sql(NEIGHBOURS),
                        "holder",
                        UUID.class,
                        licence.holder().organisation())
                .bind("number", licence.patent().number().value())
                .bind("name", licence.holder().name())
                .bind("self", licence.id().value())
                .map(columns -> {
                    var row = new Row(columns);
                    return new Neighbour(
                            row.id("id"),
                            row.oneOf(Basis.class, "basis"),
                            row.oneOf(LicenceState.class, "state"),
                            row.text("title"),
                            row.flag("same_patent"));
                })
                .all()
                .collectList();
        return Mono.zip(
                freeLately(licence),
                neighbours,
                (free, near) -> new Circumstances(LocalDate.now(clock), settings, free.intValue(), near));
    }

    private Mono<Long> freeLately(Licence licence) {
        return Binding.orNull(
                        database.sql(FREE_LATELY),
                        "holder",
                        UUID.class,
                        licence.holder().organisation())
                .bind("since", clock.instant().minus(settings.freeWithin()))
                .bind("self", licence.id().value())
                .mapValue(Long.class)
                .one();
    }
}
