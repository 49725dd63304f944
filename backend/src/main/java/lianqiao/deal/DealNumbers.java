package lianqiao.deal;

import java.time.LocalDate;
import java.util.List;
import lianqiao.eventlog.NewEvent;
import lianqiao.shared.Actor;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/**
 * Where the numbers of public registers that a deal's steps record count once, whoever else writes them down. The papers of a deal come
 * after deals in the house, so they answer through this door. Both run in the caller's transaction, who holds the deal and appends what is told.
 */
public interface DealNumbers {
    /**
     * What a standing step recorded.
     *
     * @param field of the request that said it
     * @param on day of the registration; today where the step doesn't tell it
     */
    record Said(
            NumberRegister register,
            String number,
            @Nullable LocalDate on,
            String field) {}

    /** The deal's steps say these numbers now, and no others. @throws RefusedException where another contract has one of them */
    Mono<List<NewEvent>> standing(Actor actor, DealFacts deal, List<Said> said);

    /** Both sides ended the contract: none of its numbers counts any longer, wherever it was written. */
    Mono<List<NewEvent>> over(DealFacts deal);
}
