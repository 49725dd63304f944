package lianqiao.licence;

import static java.util.stream.Collectors.toList;

import io.r2dbc.spi.Parameters;
import io.r2dbc.spi.R2dbcType;
import io.r2dbc.spi.Readable;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import lianqiao.shared.NotFoundException;
import lianqiao.shared.Page;
import lianqiao.shared.PageRequest;
import lianqiao.shared.Row;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** The table of uptakes: rows are added, and marked where both sides cancelled; nothing else of them changes. */
@Component
class Uptakes {
    private static final String OF_PARTY = """
             FROM uptake JOIN uptake_course AS course ON course.uptake = uptake.id
            WHERE course.holder = :organisation OR course.licensee = :organisation
            """;

    private final DatabaseClient database;

    Uptakes(DatabaseClient database) {
        this.database = database;
    }

    /** Refused if the licensee has a licence of this patent already. */
    Mono<Uptake> add(Uptake uptake) {
        return database.sql("""
                        INSERT INTO uptake (id, licence, patent, licensee, effective_date, fee_fen, recorded_at)
                        VALUES (:id, :licence, :patent, :licensee, :effective, :fee, :recorded) ON CONFLICT DO NOTHING
                        """)
                .bind("id", uptake.id())
                .bind("licence", uptake.licence())
                .bind("patent", uptake.patent())
                .bind("licensee", uptake.licensee())
                .bind("effective", uptake.effectiveDate())
                .bind("fee", Parameters.in(R2dbcType.BIGINT, uptake.feeFen()))
                .bind("recorded", uptake.recordedAt())
                .fetch()
                .rowsUpdated()
                .filter(added -> added == 1)
                .switchIfEmpty(Mono.error(() -> LicenceRefusals.alreadyTakenUp().asException()))
                .thenReturn(uptake);
    }

    Mono<Page<Uptake>> of(UUID licence, PageRequest page) {
        var items = database.sql(
                        "SELECT * FROM uptake WHERE licence = :licence ORDER BY recorded_at, id LIMIT :size OFFSET :offset")
                .bind("licence", licence)
                .bind("size", page.size())
                .bind("offset", page.offset())
                .map(Uptakes::uptake)
                .all()
                .collectList();
        return database.sql("SELECT count(*) FROM uptake WHERE licence = :licence")
                .bind("licence", licence)
                .mapValue(Long.class)
                .one()
                .zipWith(items, Page::new);
    }

    /** {@link NotFoundException} where there is none. */
    Mono<Uptake> get(UUID id) {
        return database.sql("SELECT * FROM uptake WHERE id = :id")
                .bind("id", id)
                .map(Uptakes::uptake)
                .one()
                .switchIfEmpty(Mono.error(() -> new NotFoundException("uptake", id)));
    }

    /** Marks it as cancelled by both sides; empty where it was before. */
    Mono<Uptake> cancel(UUID id, Instant now) {
        return database.sql("UPDATE uptake SET cancelled_at = :now WHERE id = :id AND cancelled_at IS NULL RETURNING *")
                .bind("id", id)
                .bind("now", now)
                .map(Uptakes::uptake)
                .one();
    }

    /** Whether the patent has no licence that is still in force, by declarations of that basis. */
    Mono<Boolean> noneLeft(UUID patent, Basis basis) {
        return database.sql("""
                        SELECT NOT EXISTS (SELECT FROM uptake JOIN licence ON licence.id = uptake.licence
                            WHERE uptake.patent = :patent AND licence.basis = :basis AND uptake.cancelled_at IS NULL)
                        """)
                .bind("patent", patent)
                .bind("basis", basis.name())
                .mapValue(Boolean.class)
                .one();
    }

    /** The one that came of a notice; empty before. */
    Mono<Uptake> ofNotice(UUID notice) {
        return database.sql("SELECT uptake.* FROM uptake JOIN uptake_course ON uptake_course.uptake = uptake.id"
                        + " WHERE uptake_course.notice = :notice")
                .bind("notice", notice)
                .map(Uptakes::uptake)
                .one();
    }

    /** Who has taken each of these licences. */
    Mono<Map<UUID, List<UUID>>> licensees(Collection<UUID> licences) {
        return database.sql("SELECT licence, licensee FROM uptake WHERE licence = ANY(:licences)"
                        + " AND cancelled_at IS NULL ORDER BY recorded_at")
                .bind("licences", licences.toArray(UUID[]::new))
                .map(columns -> {
                    var row = new Row(columns);
                    return Map.entry(row.id("licence"), row.id("licensee"));
                })
                .all()
                .collect(Collectors.groupingBy(Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, toList())));
    }

    /** Those in which an organisation is licensee or licensor, the newest first. */
    Mono<Page<Uptake>> ofParty(UUID organisation, PageRequest page) {
        var items = database.sql("SELECT uptake.*" + OF_PARTY
                        + " ORDER BY uptake.recorded_at DESC, uptake.id DESC LIMIT :size OFFSET :offset")
                .bind("organisation", organisation)
                .bind("size", page.size())
                .bind("offset", page.offset())
                .map(Uptakes::uptake)
                .all()
                .collectList();
        return database.sql("SELECT count(*)" + OF_PARTY)
                .bind("organisation", organisation)
                .mapValue(Long.class)
                .one()
                .zipWith(items, Page::new);
    }

    private static Uptake uptake(Readable columns) {
        var row = new Row(columns);
        return new Uptake(
                row.id("id"),
                row.id("licence"),
                row.id("patent"),
                row.id("licensee"),
                row.date("effective_date"),
                row.maybe("fee_fen", Long.class),
                row.instant("recorded_at"),
                row.maybeInstant("cancelled_at"));
    }
}
