package lianqiao.licence;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import lianqiao.eventlog.NewEvent;
import lianqiao.shared.Actor;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/**
 * Where the record numbers of uptakes count once, whoever else writes them down. The papers of contracts come after licences in the house, so
 * they answer through this door.
 */
public interface RecordalNumbers {
    /** @param on day of the recordal; regions are GB/T 2260 codes */
    record Recordal(
            UUID uptake,
            UUID holder,
            UUID licensee,
            @Nullable String supplyRegion,
            @Nullable String demandRegion,
            boolean demonstration,
            String number,
            LocalDate on) {}

    /**
     * The uptake has this number and no other. Runs in the caller's transaction, who holds the uptake and appends what is told.
     *
     * @throws RefusedException (NUMBER_ELSEWHERE) where another contract has it
     */
    Mono<List<NewEvent>> recorded(Actor actor, Recordal recordal);
}
