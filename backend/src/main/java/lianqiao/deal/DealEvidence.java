package lianqiao.deal;

import io.r2dbc.spi.Readable;
import java.util.UUID;
import java.util.stream.Stream;
import lianqiao.evidence.EvidenceGate;
import lianqiao.evidence.EvidenceRights;
import lianqiao.evidence.EvidenceSubject;
import lianqiao.shared.Actor;
import lianqiao.shared.Row;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Whose the evidence of a deal is: its sides and its centre add to it, the authority of either side's region reads it. */
@Component
class DealEvidence implements EvidenceGate {
    private final DatabaseClient database;

    DealEvidence(DatabaseClient database) {
        this.database = database;
    }

    private record Sides(
            @Nullable UUID demander,
            @Nullable UUID supplier,
            @Nullable UUID centre,
            @Nullable String demandRegion,
            @Nullable String supplyRegion,
            boolean hidden,
            boolean demonstration) {

        EvidenceRights of(Actor actor) {
            if (Stream.of(demander, supplier, centre).anyMatch(side -> side != null && actor.actsFor(side))) {
                return EvidenceRights.ADD;
            }
            return actor.watchesOver(demandRegion) || actor.watchesOver(supplyRegion)
                    ? EvidenceRights.READ
                    : EvidenceRights.NONE;
        }
    }

    @Override
    public Mono<EvidenceSubject> find(UUID subject) {
        return sides(subject)
                .map(sides -> new EvidenceSubject(
                        subject,
                        Stream.of(sides.demander(), sides.supplier(), sides.centre())
                                .filter(side -> side != null)
                                .toList(),
                        sides.hidden() ? sides.demander() : null,
                        sides.demonstration()));
    }

    @Override
    public Mono<EvidenceRights> rights(Actor actor, UUID subject) {
        return sides(subject).map(sides -> sides.of(actor)).defaultIfEmpty(EvidenceRights.NONE);
    }

    private Mono<Sides> sides(UUID deal) {
        return database.sql("""
                        SELECT demander, supplier, centre, demand_region, supply_region, demand_hidden, demonstration FROM deal WHERE id = :id
                        """).bind("id", deal).map(DealEvidence::read).one();
    }

    private static Sides read(Readable columns) {
        Row row = new Row(columns);
        return new Sides(
                row.maybe("demander", UUID.class),
                row.maybe("supplier", UUID.class),
                row.maybe("centre", UUID.class),
                row.maybe("demand_region", String.class),
                row.maybe("supply_region", String.class),
                row.flag("demand_hidden"),
                row.flag("demonstration"));
    }
}
